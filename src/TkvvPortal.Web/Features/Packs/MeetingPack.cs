using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Meetings;

namespace TkvvPortal.Web.Features.Packs;

/// <summary>Tài liệu họp of one meeting: what was left open, what is to be decided and told, a slip for every household, the list to sign.</summary>
public sealed record MeetingPack(MeetingHead Head, IReadOnlyList<Slip> Slips)
{
    public sealed record TaskLine(string Text, PetitionOwner Owner, string? OwnerName, DateOnly Deadline);

    public sealed record OpinionLine(string RaisedBy, string Content, PetitionStatus Status, string? Reply, PetitionOwner? Owner, DateOnly? AnswerBy);

    public sealed record TextLine(string Number, DateOnly IssuedOn, string Issuer, string Title, string Summary);

    public sealed record RequestLine(RequestKind Kind, string Name);

    public sealed record LoanLine(string Name, Vnd Amount);

    public string? Leader { get; init; }

    public required IReadOnlyList<string> Officers { get; init; }

    public required IReadOnlyList<TaskLine> Tasks { get; init; }

    public required IReadOnlyList<OpinionLine> Opinions { get; init; }

    public required IReadOnlyList<TextLine> Texts { get; init; }

    public required IReadOnlyList<RequestLine> Requests { get; init; }

    public required IReadOnlyList<LoanLine> Loans { get; init; }

    /// <summary>The answers to be read out.</summary>
    public IEnumerable<OpinionLine> Replies => Opinions.Where(one => one.Status == PetitionStatus.Answered);

    /// <summary>What still waits for an answer.</summary>
    public IEnumerable<OpinionLine> Unanswered => Opinions.Where(one => one.Status < PetitionStatus.Answered);

    /// <summary>The month the dues are of.</summary>
    public FiscalMonth Month => FiscalMonth.Of(Head.On);
}

/// <summary>Phiếu nhắc of one household: what it owes, what falls due, what it saved. Money in đồng.</summary>
public sealed record Slip(Guid StayId, string Name, string Address, IReadOnlyList<Slip.LoanLine> Loans)
{
    /// <summary>A loan of the household.</summary>
    public sealed record LoanLine(string Programme, string Code, Vnd Outstanding, Vnd Overdue, DateOnly? DueOn, Vnd DueAmount, bool IsFinal);

    public required Vnd MonthInterest { get; init; }

    public required Vnd Arrears { get; init; }

    public required Vnd Deposit { get; init; }

    public Vnd Outstanding => Loans.Total(loan => loan.Outstanding);

    public Vnd Overdue => Loans.Total(loan => loan.Overdue);

    /// <summary>The interest to bring to the meeting.</summary>
    public Vnd Interest => MonthInterest + Arrears;

    /// <summary>Principal that falls due in the period: paid by the borrower at the session, never to the board.</summary>
    public IEnumerable<LoanLine> Due => Loans.Where(loan => loan.DueOn is not null);
}
