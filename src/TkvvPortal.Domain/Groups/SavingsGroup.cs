using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>Tổ tiết kiệm và vay vốn: a village savings-and-loan group of 5–60 households.</summary>
public sealed partial class SavingsGroup : IHaveVersion
{
    private readonly List<BoardTerm> _boardTerms = [];

    private SavingsGroup()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The bank's seven-digit code; leading zeros count.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name, usually with the hamlet.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Code, name and place folded for search.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>The hamlet it lies in.</summary>
    public Guid HamletId { get; private set; }

    /// <summary>The commune of its hamlet today: the scope of officers and staff is by commune.</summary>
    public Guid CommuneId { get; private set; }

    /// <summary>The mass organisation entrusted with it.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The point where it transacts.</summary>
    public Guid TransactionPointId { get; private set; }

    /// <summary>The day it was founded.</summary>
    public DateOnly FoundedOn { get; private set; }

    /// <summary>Where it stands in its life.</summary>
    public GroupStatus Status { get; private set; } = GroupStatus.Active;

    /// <summary>Whether contract 11/TD mandates the board to collect interest.</summary>
    public bool CollectsInterest { get; private set; }

    /// <summary>Whether contract 11/TD mandates the board to collect deposits.</summary>
    public bool CollectsDeposits { get; private set; }

    /// <summary>The monthly deposit the by-laws ask for, đồng (G16).</summary>
    public Vnd MinimumDeposit { get; private set; }

    /// <summary>The day of the month it meets, 1–31.</summary>
    public int MeetingDay { get; private set; } = 1;

    /// <summary>The hour it meets.</summary>
    public TimeOnly MeetingTime { get; private set; } = new(8, 0);

    /// <summary>The place it meets.</summary>
    public string MeetingPlace { get; private set; } = "";

    /// <summary>Who led the group and when.</summary>
    public IReadOnlyList<BoardTerm> BoardTerms => _boardTerms;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Founds a group in a hamlet; throws TK-001 for a wrong code.</summary>
    public static SavingsGroup Found(
        Guid id, string code, string name, Hamlet hamlet, Guid organisationId, Guid pointId, DateOnly on)
    {
        if (code.Length != 7 || !code.All(char.IsAsciiDigit))
            throw new RuleViolationException(GroupRules.CodeIsSevenDigits) { Field = nameof(Code) };
        var group = new SavingsGroup { Id = id, Code = code };
        group.Describe(name, hamlet, organisationId, pointId, on);
        return group;
    }

    /// <summary>Takes over name, place and founding day as the bank's master data give them.</summary>
    public void Describe(string name, Hamlet hamlet, Guid organisationId, Guid pointId, DateOnly foundedOn)
    {
        Name = VietnameseText.Clean(name);
        SearchKey = VietnameseText.Fold($"{Code} {name} {hamlet.Name}");
        (HamletId, CommuneId) = (hamlet.Id, hamlet.CommuneId);
        (OrganisationId, TransactionPointId, FoundedOn) = (organisationId, pointId, foundedOn);
    }

    /// <summary>Goes with its hamlet when that changes name or commune; true when that changed something.</summary>
    public bool Follow(Hamlet hamlet)
    {
        var key = VietnameseText.Fold($"{Code} {Name} {hamlet.Name}");
        if (CommuneId == hamlet.CommuneId && SearchKey == key)
            return false;
        (CommuneId, SearchKey) = (hamlet.CommuneId, key);
        return true;
    }

    /// <summary>Sets when and where the group meets; throws TK-002.</summary>
    public void MeetOn(int day, TimeOnly time, string place)
    {
        if (day is < 1 or > 31)
            throw new RuleViolationException(GroupRules.MeetingDayIsInMonth) { Field = nameof(MeetingDay) };
        (MeetingDay, MeetingTime, MeetingPlace) = (day, time, VietnameseText.Clean(place));
    }

    /// <summary>Records the mandate of contract 11/TD and the minimum deposit of the by-laws; throws TK-003.</summary>
    public void Mandate(bool collectsInterest, bool collectsDeposits, Vnd minimumDeposit)
    {
        if (minimumDeposit < Vnd.Zero)
            throw new RuleViolationException(GroupRules.MinimumDepositIsNotNegative) { Field = nameof(MinimumDeposit) };
        (CollectsInterest, CollectsDeposits, MinimumDeposit) = (collectsInterest, collectsDeposits, minimumDeposit);
    }

    /// <summary>Puts a member on the board from a day on.</summary>
    public BoardTerm Appoint(Guid membershipId, BoardPost post, DateOnly from, DateOnly? to = null)
    {
        var term = new BoardTerm(Guid.CreateVersion7(), Id, membershipId, post, from, to);
        _boardTerms.Add(term);
        return term;
    }
}
