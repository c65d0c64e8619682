using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Opinions raised at meetings: most answered at once, some given to somebody, a few long overdue.</summary>
internal static class DemoPetitions
{
    private const double Share = 0.09;
    private const double AnsweredAtOnce = 0.9;
    private const double AnsweredAtOnceLately = 0.45;

    private static readonly (string Content, string Answer, PetitionOwner Owner, PetitionKind Kind)[] All =
    [
        ("Đề nghị nâng mức vay nước sạch và vệ sinh môi trường vì giá vật liệu tăng.",
            "Mức cho vay do Chính phủ quy định; ghi nhận để báo cáo cấp trên.", PetitionOwner.OfficeManager, PetitionKind.Lending),
        ("Xin gia hạn nợ vì vuông tôm bị thiệt hại do nắng nóng.",
            "Hướng dẫn hộ làm giấy đề nghị gia hạn nợ trước ngày đến hạn, nộp qua Tổ trưởng.", PetitionOwner.CreditOfficer, PetitionKind.Repayment),
        ("Hỏi thủ tục vay cho con đi học đại học năm nay.",
            "Cần giấy xác nhận của nhà trường và hộ thuộc đối tượng theo quy định; Tổ trưởng phát mẫu giấy đề nghị.", PetitionOwner.CreditOfficer, PetitionKind.Lending),
        ("Đề nghị UBND xã xác nhận sớm danh sách hộ vay để kịp giải ngân.",
            "Hội đoàn thể sẽ theo dõi hồ sơ tại UBND xã.", PetitionOwner.CommuneAuthority, PetitionKind.Lending),
        ("Số dư tiền gửi trên sổ chưa khớp với biên lai đang giữ.",
            "Đã đối chiếu ngay tại cuộc họp, số dư khớp với biên lai.", PetitionOwner.CreditOfficer, PetitionKind.Money),
        ("Xin được nộp lãi bằng chuyển khoản vì thường đi làm xa.",
            "Được nộp qua ứng dụng của ngân hàng; cán bộ tín dụng hướng dẫn cài đặt.", PetitionOwner.CreditOfficer, PetitionKind.Money),
        ("Đề nghị mở lớp hướng dẫn kỹ thuật nuôi tôm cho tổ viên.",
            "Hội đoàn thể sẽ phối hợp mở lớp trong quý tới.", PetitionOwner.MassOrganisation, PetitionKind.Livelihood),
        ("Đề nghị đổi giờ họp sang buổi chiều để tổ viên đi làm về dự được.",
            "Ban quản lý Tổ lấy ý kiến, thống nhất thử họp buổi chiều kỳ tới.", PetitionOwner.GroupBoard, PetitionKind.Group),
        ("Hộ mới thoát nghèo hỏi còn được vay tiếp bao lâu.",
            "Được vay trong thời hạn 3 năm kể từ khi ra khỏi danh sách, theo xác nhận của UBND xã.", PetitionOwner.CreditOfficer, PetitionKind.Lending),
        ("Đề nghị nhắc lịch giao dịch xã qua tin nhắn.",
            "Tổ trưởng sẽ nhắn vào nhóm của Tổ trước phiên giao dịch 2 ngày.", PetitionOwner.GroupBoard, PetitionKind.Group),
    ];

    /// <summary>The answer that goes with a content.</summary>
    public static string AnswerTo(Petition petition) => All.First(one => one.Content == petition.Content).Answer;

    public static IEnumerable<Petition> Of(DemoWorld world, DemoGroup group, Meeting meeting)
    {
        var random = world.Random;
        if (!random.Chance(Share))
            yield break;
        var isRecent = meeting.ScheduledOn >= world.Current.Previous().FirstDay;
        var (content, answer, owner, kind) = random.Pick(All);
        var speaker = random.Pick(group.Members).Person.FullName;
        var statement = random.Chance(isRecent ? AnsweredAtOnceLately : AnsweredAtOnce)
            ? new Statement(speaker, content, answer, null, null, kind)
            : new Statement(speaker, content, null, owner, meeting.ScheduledOn.AddDays(random.Between(10, 45)), kind);
        var petition = Petition.Raise(
            random.Key(), (group.Row.Id, meeting.Id, meeting.ScheduledOn), statement, meeting.ClosedAtUtc!.Value.AddMinutes(-20));
        DemoKeys.PetitionVersion(petition, petition.Id);
        yield return petition;
    }
}
