using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>A visit to a group as posted: a row for every loan shown, those count that are ticked.</summary>
public sealed class UseCheckForm
{
    public Guid Id { get; set; }

    [Required, Display(Name = "Ngày kiểm tra")]
    public DateOnly? CheckedOn { get; set; }

    [Required, StringLength(100), Display(Name = "Cán bộ kiểm tra")]
    public string? CheckedBy { get; set; }

    [StringLength(100), Display(Name = "Cán bộ chứng kiến")]
    public string? Witness { get; set; }

    [MaxLength(500), Display(Name = "Danh sách món vay")]
    public List<Row> Rows { get; set; } = [];

    /// <summary>An empty form for loans.</summary>
    public static UseCheckForm For(IEnumerable<Guid> loans, string checkedBy, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        CheckedOn = today,
        CheckedBy = checkedBy,
        Rows = [.. loans.Select(loan => new Row { LoanId = loan })],
    };

    /// <summary>What was found of a loan; figures left empty are those of the file.</summary>
    public sealed class Row
    {
        public Guid LoanId { get; set; }

        [Display(Name = "đã kiểm tra")]
        public bool IsChecked { get; set; }

        [Display(Name = "tổng tiền thực nhận")]
        public Vnd? Received { get; set; }

        [Display(Name = "dư nợ thực tế")]
        public Vnd? Outstanding { get; set; }

        [Display(Name = "đúng mục đích")]
        public Vnd? RightUse { get; set; }

        [Display(Name = "sai mục đích")]
        public Vnd? WrongUse { get; set; }

        [StringLength(200), Display(Name = "thực tế sử dụng vào việc")]
        public string? UsedFor { get; set; }

        [StringLength(200), Display(Name = "hiệu quả")]
        public string? Effect { get; set; }

        [StringLength(200), Display(Name = "biện pháp xử lý")]
        public string? Measure { get; set; }

        /// <summary>What was not used otherwise was used as agreed, unless another amount was typed.</summary>
        internal UseCheckLine ToLine(int index, Loan? loan)
        {
            var received = Received ?? loan?.DisbursedAmount ?? Vnd.Zero;
            var wrong = WrongUse ?? Vnd.Zero;
            return new UseCheckLine(index, loan, new UseCheckFinding(
                received, Outstanding ?? loan?.Balance.Outstanding ?? Vnd.Zero, RightUse ?? Vnd.Max(received - wrong, Vnd.Zero), wrong,
                UsedFor ?? "", Effect ?? "", Measure ?? ""));
        }
    }
}
