using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>A hamlet with the commune and point it belongs to.</summary>
internal sealed record DemoHamlet(Hamlet Row, Commune Former, Commune Present, TransactionPoint Point, int FormerIndex);

/// <summary>A group with everything the story of its year needs.</summary>
internal sealed class DemoGroup(int index, SavingsGroup row, DemoHamlet hamlet, MassOrganisation organisation, DemoHabit habit)
{
    public int Index { get; } = index;

    public SavingsGroup Row { get; } = row;

    public DemoHamlet Hamlet { get; } = hamlet;

    public MassOrganisation Organisation { get; } = organisation;

    public DemoHabit Habit { get; } = habit;

    public List<DemoMember> Members { get; } = [];

    public Dictionary<FiscalMonth, CollectionSheet> Sheets { get; } = [];

    public DemoMember Leader => Members[0];

    public DemoMember Deputy => Members[1];

    /// <summary>The leader's account.</summary>
    public PortalUser LeaderAccount { get; set; } = null!;

    /// <summary>The credit officer in charge.</summary>
    public PortalUser Officer { get; set; } = null!;

    /// <summary>The share of loans that are or become overdue; none in most groups, for overdue debt is concentrated.</summary>
    public double OverdueShare { get; init; }

    public IEnumerable<DemoMember> MembersOn(DateOnly day) =>
        Members.Where(member => member.Stay.JoinedOn <= day && (member.Stay.LeftOn is null || member.Stay.LeftOn >= day));
}

/// <summary>How well members of a group pay and come, as probabilities.</summary>
internal sealed record DemoHabit(double PaysInterest, double Saves, double Comes, double LaxMembers);

/// <summary>A stay in a group with its loans and deposit.</summary>
internal sealed class DemoMember(Member person, Membership stay)
{
    public Member Person { get; } = person;

    public Membership Stay { get; } = stay;

    public List<DemoLoan> Loans { get; } = [];

    public DepositAccount? Account { get; set; }

    /// <summary>The deposit balance at the start of the month being told, đồng.</summary>
    public Vnd Deposit { get; set; }

    /// <summary>What the member pays in a month when saving; zero for those who do not.</summary>
    public Vnd MonthlyDeposit { get; init; }

    /// <summary>Whether the member never brings more than a part of the month's interest.</summary>
    public bool IsLax { get; init; }
}

/// <summary>A loan with the bank's figures at the start of the month being told.</summary>
internal sealed class DemoLoan(Loan row, BankBalance balance)
{
    public Loan Row { get; } = row;

    public required DemoProgramme Programme { get; init; }

    public BankBalance Balance { get; set; } = balance;

    public DateOnly? LastTransactionOn { get; set; }

    /// <summary>From this month on what is left is overdue.</summary>
    public FiscalMonth? OverdueFrom { get; set; }
}
