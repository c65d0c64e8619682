using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <content>What is typed on the sheet.</content>
public sealed partial class RecordReceipts
{
    public sealed class Form : IVersionedForm
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        /// <summary>The range of paper receipts that is entered; none for receipts the portal numbers.</summary>
        public Guid? RangeId { get; set; }

        [Required(ErrorMessage = "Hãy nhập ngày thu."), Display(Name = "Ngày thu")]
        public DateOnly? ReceivedOn { get; set; }

        public List<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        public Guid MembershipId { get; set; }

        [Display(Name = "thu đủ")]
        public bool PaidInFull { get; set; }

        [Display(Name = "thu lãi")]
        public Vnd? Interest { get; set; }

        [Display(Name = "thu tiền gửi")]
        public Vnd? Deposit { get; set; }

        [Display(Name = "rút tiền gửi trả lãi")]
        public Vnd? FromDeposit { get; set; }

        [Display(Name = "số biên lai giấy")]
        public int? PaperNumber { get; set; }

        [StringLength(200), Display(Name = "lý do")]
        public string? Reason { get; set; }

        [Display(Name = "đã ký nộp")]
        public bool IsSigned { get; set; }

        /// <summary>"Thu đủ" means what is still due, unless another amount was typed.</summary>
        internal Payment Pay(Vnd remaining) => new(MembershipId, Interest ?? (PaidInFull ? remaining : Vnd.Zero), Deposit ?? Vnd.Zero)
        {
            FromDeposit = FromDeposit ?? Vnd.Zero,
            PaperNumber = PaperNumber,
            Reason = Reason,
        };

        internal bool IsEmpty => !PaidInFull && (Interest ?? Vnd.Zero) == Vnd.Zero && (Deposit ?? Vnd.Zero) == Vnd.Zero && (FromDeposit ?? Vnd.Zero) == Vnd.Zero;
    }
}
