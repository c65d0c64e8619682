using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>What every event of a loan is recorded with: its day, its reason and its paper.</summary>
public class EventForm : IVersionedForm
{
    public Guid Id { get; set; }

    public Guid Version { get; set; }

    [Required, Display(Name = "ngày")]
    public DateOnly? OccurredOn { get; set; }

    // The words of rules TK-230 and TK-231, said together with whatever else is missing.
    [Required(ErrorMessage = "Hãy ghi lý do."), StringLength(LoanEvent.LongestReason), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "Hãy ghi số giấy tờ làm căn cứ."), StringLength(100), Display(Name = "Số giấy tờ")]
    public string? PaperNumber { get; set; }
}

/// <summary>The loan an act is about, as it stands today.</summary>
/// <param name="Code">The bank's code.</param>
/// <param name="Names">How people call it.</param>
/// <param name="State">The loan today.</param>
/// <param name="Today">Today.</param>
public sealed record LoanHead(string Code, LoanNames Names, LoanState State, DateOnly Today)
{
    public string Url => "/mon-vay/" + Code;
}

/// <summary>A page of an act on a loan.</summary>
public interface ILoanPage
{
    LoanHead Head { get; }
}

/// <summary>A page of an act that takes nothing but day, reason and paper.</summary>
public sealed record EventPage(LoanHead Head, EventForm Form) : ILoanPage;
