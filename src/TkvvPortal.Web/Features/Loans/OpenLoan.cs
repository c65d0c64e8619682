using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>One loan of a scope with its book and the parameters behind its figures.</summary>
/// <param name="Loan">The loan with the bank's figures.</param>
/// <param name="Names">How people call it.</param>
/// <param name="OfTheMember">All loans of its borrower.</param>
/// <param name="Events">What happened to it, reversals included.</param>
/// <param name="Policy">The dated parameters.</param>
/// <param name="Calendar">The working days.</param>
public sealed record OpenLoan(
    Loan Loan, LoanNames Names, IReadOnlyList<Loan> OfTheMember, IReadOnlyList<LoanEvent> Events, PolicyBook Policy, HolidayCalendar Calendar)
{
    /// <summary>What was agreed.</summary>
    public LoanContract Contract => LoanContract.Of(Loan, Policy, Names.SessionDay, Names.ProgrammeCode == LoanProgramme.SocialHousing);

    /// <summary>The parameters of a day; before the bank's data date those of that date, since nothing is computed for earlier days.</summary>
    public LedgerPolicy PolicyOn(DateOnly day) => LedgerPolicy.On(Policy, day < Loan.AsOf ? Loan.AsOf : day, Calendar);

    /// <summary>The book, judged by the parameters of a day.</summary>
    public LoanLedger LedgerOn(DateOnly day) => new(Contract, PolicyOn(day), Events, Loan.Balance);

    /// <summary>
    /// The loan on a day. Events that the bank's newer figures contradict would stop the replay: then these figures alone count, and what
    /// does not fit is said, so that somebody takes it back.
    /// </summary>
    public LoanOn On(DateOnly day)
    {
        try
        {
            return new LoanOn(LedgerOn(day).StateOn(day), null);
        }
        catch (RuleViolationException refusal)
        {
            return new LoanOn(new LoanLedger(Contract, PolicyOn(day), [], Loan.Balance).StateOn(day), refusal.Message);
        }
    }
}

/// <summary>How people call a loan: whose it is, and where.</summary>
public sealed record LoanNames(
    string Borrower, string CustomerCode, string GroupCode, string GroupName, string Programme, string ProgrammeCode, string Point, int SessionDay);

/// <summary>A loan on a day.</summary>
/// <param name="State">What it is like.</param>
/// <param name="Conflict">Which event the bank's figures contradict; none when all fit.</param>
public sealed record LoanOn(LoanState State, string? Conflict);

/// <summary>What a loan asks for on a day, provisional, đồng: by its book, less what the group receipted since the data date.</summary>
/// <param name="State">The loan on the day.</param>
/// <param name="Line">The statement of the day, which knows the receipts.</param>
public sealed record LoanQuote(LoanState State, DueLine Line)
{
    /// <summary>What pays the loan off, before receipts.</summary>
    public PayoffQuote Payoff { get; } = State.Payoff;

    /// <summary>Interest owed; below zero when more was receipted than is due.</summary>
    public Vnd InterestDue => State.InterestOwed - Line.Receipted;

    /// <summary>Số tiền tất toán.</summary>
    public Vnd Total => Payoff.Principal + InterestDue;
}
