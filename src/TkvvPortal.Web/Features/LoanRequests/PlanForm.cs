using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>The plan of a 01/TD as it is typed.</summary>
public abstract class PlanForm
{
    /// <summary>Lines for purposes; empty ones are left out.</summary>
    public const int Lines = 5;

    [MaxLength(10), Display(Name = "Nội dung sử dụng vốn")]
    public List<PurposeRow> Purposes { get; set; } = [];

    [Display(Name = "vốn tự có")]
    public Vnd? OwnCapital { get; set; }

    [Required, Display(Name = "số tiền đề nghị vay")]
    public Vnd? Amount { get; set; }

    [Required, Range(1, 600), Display(Name = "thời hạn vay")]
    public int? TermMonths { get; set; }

    [Required, Range(0, 600), Display(Name = "kỳ hạn trả gốc")]
    public int? PeriodMonths { get; set; }

    /// <summary>As the domain takes it; the form is valid.</summary>
    public LoanPlan ToPlan() => new(
        [.. Purposes.Where(row => !row.IsEmpty).Select(row => row.ToPurpose())],
        OwnCapital ?? Vnd.Zero, Amount!.Value, TermMonths!.Value, PeriodMonths!.Value);

    /// <summary>The lines to be shown: what was typed, and empty ones.</summary>
    public void FillUp()
    {
        while (Purposes.Count < Lines)
            Purposes.Add(new PurposeRow());
    }
}

/// <summary>One line of what the money is for.</summary>
public sealed class PurposeRow
{
    [StringLength(150), Display(Name = "nội dung")]
    public string? What { get; set; }

    [Range(0d, 1_000_000d), Display(Name = "số lượng")]
    public decimal? Quantity { get; set; }

    [Display(Name = "số tiền")]
    public Vnd? Amount { get; set; }

    public bool IsEmpty => What is null && Quantity is null && Amount is null;

    /// <summary>As the domain takes it; what is missing it refuses.</summary>
    public LoanPurpose ToPurpose() => new(What ?? "", Quantity ?? 0, Amount ?? Vnd.Zero);
}
