using System.ComponentModel.DataAnnotations;

namespace TkvvPortal.Web.Features.GroupLife;

// What the form of a split asks for.
public sealed partial class SplitGroup
{
    /// <summary>The members as a list to choose the board of the new group from.</summary>
    public static IReadOnlyList<FoundGroup.Choice> Candidates(IEnumerable<MovableMember> members) =>
        [.. members.Select(member => new FoundGroup.Choice(member.StayId, $"{member.Name} · {member.CustomerCode}"))];

    public sealed class Form : BoardForm, IPreviewedForm
    {
        [MaxLength(200), Display(Name = "tổ viên chuyển sang tổ mới")]
        public List<Guid> Stays { get; set; } = [];

        [Required, RegularExpression("[0-9]{7}", ErrorMessage = "Mã tổ gồm đúng 7 chữ số."), Display(Name = "mã tổ mới")]
        public string? Code { get; set; }

        [Required, StringLength(150), Display(Name = "tên tổ mới")]
        public string? Name { get; set; }

        [Required, Display(Name = "ấp")]
        public Guid? Hamlet { get; set; }

        [Required, Range(1, 31), Display(Name = "ngày họp hằng tháng")]
        public int? MeetingDay { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? MeetingTime { get; set; }

        [Required, StringLength(200), Display(Name = "nơi họp")]
        public string? MeetingPlace { get; set; }

        [Required, Display(Name = "Tổ trưởng tổ mới")]
        public Guid? Leader { get; set; }

        [Required, Display(Name = "Tổ phó tổ mới")]
        public Guid? Deputy { get; set; }

        [StringLength(64), Display(Name = "nội dung đã xem trước")]
        public string? Previewed { get; set; }

        [Display(Name = "xác nhận")]
        public bool Confirm { get; set; }

        public string Fingerprint() => Previews.Mark(
            string.Join(',', Stays.Order()), Code, Name, Hamlet, MeetingDay, MeetingTime, MeetingPlace, Leader, Deputy,
            AreKin, SitOnCommittee, ServeOtherBank, On, Papers, ExceptionReason);
    }
}
