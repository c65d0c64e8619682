using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.GroupLife;

// What the form of the founding asks for.
public sealed partial class FoundGroup
{
    /// <summary>One of the first board, as the list of founding members names them.</summary>
    public sealed class Founder
    {
        [Required, RegularExpression("[0-9]{10}", ErrorMessage = "Mã khách hàng gồm đúng 10 chữ số."), Display(Name = "mã khách hàng")]
        public string? CustomerCode { get; set; }

        [Required, StringLength(100), Display(Name = "họ tên")]
        public string? FullName { get; set; }

        [Required, Display(Name = "ngày sinh")]
        public DateOnly? BirthDate { get; set; }

        [Required, EnumDataType(typeof(Gender)), Display(Name = "giới tính")]
        public Gender? Gender { get; set; }
    }

    public sealed class Form : BoardForm
    {
        [Required, RegularExpression("[0-9]{7}", ErrorMessage = "Mã tổ gồm đúng 7 chữ số."), Display(Name = "mã tổ")]
        public string? Code { get; set; }

        [Required, StringLength(150), Display(Name = "tên tổ")]
        public string? Name { get; set; }

        [Required, Display(Name = "ấp")]
        public Guid? Hamlet { get; set; }

        [Required, Display(Name = "Hội nhận ủy thác")]
        public Guid? Organisation { get; set; }

        [Required, Display(Name = "điểm giao dịch")]
        public Guid? Point { get; set; }

        [Required, Range(1, 31), Display(Name = "ngày họp hằng tháng")]
        public int? MeetingDay { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? MeetingTime { get; set; }

        [Required, StringLength(200), Display(Name = "nơi họp")]
        public string? MeetingPlace { get; set; }

        [Display(Name = "ủy nhiệm thu lãi")]
        public bool CollectsInterest { get; set; }

        [Display(Name = "ủy nhiệm thu tiền gửi")]
        public bool CollectsDeposits { get; set; }

        [Required, Display(Name = "mức gửi tối thiểu")]
        public Vnd? MinimumDeposit { get; set; }

        [Required, Display(Name = "Tổ trưởng")]
        public Founder Leader { get; set; } = new();

        [Required, Display(Name = "Tổ phó")]
        public Founder Deputy { get; set; } = new();
    }
}
