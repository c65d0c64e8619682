using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;

namespace TkvvPortal.Web.Tests.Features.Petitions;

/// <summary>The register: given to somebody, answered, read out at the group's next meeting; late ones go up.</summary>
public sealed class PetitionRegisterTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 9];

    [Fact]
    public async Task An_opinion_is_given_to_a_person_answered_and_closes_when_it_was_read_out()
    {
        var id = await RaisedAsync(PetitionOwner.CreditOfficer, 10);
        var assigned = await (await AsManagerAsync(id)).Form($"form[action='/y-kien/{id}/giao']").Set("Form.OwnerName", "Lê Văn Tư").SubmitAndFollowAsync();
        Assert.Equal("Đã giao trả lời ý kiến.", assigned.Notice);
        var officer = await AsAsync(id, people => people.OfficerOf(MeetingWork.Small));

        var answered = await officer.Form($"form[action='/y-kien/{id}/tra-loi']").Set("Form.Reply", "Mức vay nâng từ tháng 12.").SubmitAndFollowAsync();

        Assert.Contains("Đã trả lời, chờ đọc lại", answered.MainText, StringComparison.Ordinal);
        var meeting = await portal.FinishedAsync();
        var step = await portal.StepAsync(meeting, "y-kien");
        Assert.Contains("Mức vay nâng từ tháng 12.", step.MainText, StringComparison.Ordinal);
        var read = await step.Form($"form[action='/hop/{meeting}/y-kien/{id}/da-doc']").SubmitAndFollowAsync();
        Assert.Equal("Đã ghi: câu trả lời được đọc cho Tổ.", read.Notice);
        Assert.Equal(PetitionStatus.Answered, (await PetitionAsync(id)).Status);
        (await (await portal.StepAsync(meeting, "ket-thuc")).Form().Set("Form.EndedAt", "10:15").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var told = await PetitionAsync(id);
        Assert.Equal((PetitionStatus.Told, TestTime.Today.AddDays(-2)), (told.Status, told.ToldOn));
        Assert.Equal(["Assigned", "Answered", "ReadOut"], told.Steps.OrderBy(one => one.Number).Select(one => $"{one.Act}"));
        using var leader = await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Small));
        Assert.Contains("Mức vay nâng từ tháng 12.", (await leader.VisitAsync($"/hop/{meeting}/bien-ban")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tick_taken_off_again_leaves_the_answer_for_the_next_meeting()
    {
        var id = await AnsweredAsync();
        var meeting = await portal.PlannedAsync();
        var form = $"form[action='/hop/{meeting}/y-kien/{id}/da-doc']";
        var read = await (await portal.StepAsync(meeting, "y-kien")).Form(form).SubmitAndFollowAsync();

        var untold = await read.Form(form).SubmitAndFollowAsync();

        Assert.Equal("Đã bỏ dấu đã đọc.", untold.Notice);
        Assert.Null((await PetitionAsync(id)).ReadAtMeetingId);
    }

    [Fact]
    public async Task Somebody_else_answers_only_what_went_up_for_being_late()
    {
        var inTime = await RaisedAsync(PetitionOwner.GroupBoard, 5);
        var late = await RaisedAsync(PetitionOwner.GroupBoard, -1);

        var refused = await (await AsAsync(inTime, people => people.OfficerOf(MeetingWork.Small))).Form($"form[action='/y-kien/{inTime}/tra-loi']").Set("Form.Reply", "Tôi trả lời thay.").SubmitAsync();
        var page = await AsAsync(late, people => people.OfficerOf(MeetingWork.Small));
        var saved = await page.Form($"form[action='/y-kien/{late}/tra-loi']").Set("Form.Reply", "Đã giải quyết.").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("bạn chỉ trả lời được khi quá hạn và đã lên đến cấp mình", refused.MainText, StringComparison.Ordinal);
        Assert.Equal("Tôi trả lời thay.", refused.Form($"form[action='/y-kien/{inTime}/tra-loi']")["Form.Reply"]);
        Assert.Contains("đã chuyển đến cấp: Cán bộ tín dụng", page.MainText, StringComparison.Ordinal);
        saved.Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_is_missing_is_named_at_its_field_and_what_was_typed_stays()
    {
        var id = await RaisedAsync(PetitionOwner.CreditOfficer, 10);
        var page = await AsManagerAsync(id);

        var noReason = await page.Form($"form[action='/y-kien/{id}/giao']").Set("Form.Owner", "Branch").Set("Form.OwnerName", "Phòng KHNV").SubmitAsync();
        var noAnswer = await page.Form($"form[action='/y-kien/{id}/tra-loi']").Set("Form.Reply", " ").SubmitAsync();
        var noMain = await page.Browser.PostAsync($"/y-kien/{id}/gop", page.Form($"form[action='/y-kien/{id}/giao']").Fields(null).Where(field => field.Key == "__RequestVerificationToken"));

        Assert.Equal("Đổi nơi trả lời hoặc lùi hạn thì ghi lý do.", noReason.ErrorAt("Form.Why"));
        Assert.Equal(("Branch", "Phòng KHNV"), (noReason.Form($"form[action='/y-kien/{id}/giao']")["Form.Owner"], noReason.Form($"form[action='/y-kien/{id}/giao']")["Form.OwnerName"]));
        Assert.Equal("Hãy ghi câu trả lời.", noAnswer.ErrorAt("Form.Reply"));
        Assert.Contains("Hãy chọn ý kiến để gộp vào.", noMain.Html, StringComparison.Ordinal);
        Assert.Equal(PetitionStatus.New, (await PetitionAsync(id)).Status);
    }

    [Fact]
    public async Task A_duplicate_merged_gets_the_same_answer()
    {
        var (main, duplicate) = (await RaisedAsync(PetitionOwner.CreditOfficer, 10), await RaisedAsync(PetitionOwner.CreditOfficer, 12));
        var merged = await (await AsManagerAsync(duplicate)).Form($"form[action='/y-kien/{duplicate}/gop']").Set("Form.Main", main.ToString()).SubmitAndFollowAsync();
        Assert.Contains("Đã gộp vào ý kiến khác", merged.MainText, StringComparison.Ordinal);

        (await (await AsManagerAsync(main)).Form($"form[action='/y-kien/{main}/tra-loi']").Set("Form.Reply", "Trả lời chung.").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal((PetitionStatus.Answered, "Trả lời chung."), (await PetitionAsync(duplicate)) is var one ? (one.Status, one.Reply) : default);
    }

    [Fact]
    public async Task A_picture_is_kept_once_read_by_who_sees_the_group_and_by_nobody_else()
    {
        var id = await RaisedAsync(PetitionOwner.CreditOfficer, 10);
        var form = (await AsManagerAsync(id)).Form($"form[action='/y-kien/{id}/tep']").Attach("Form.File", "đơn.png", Png);
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var page = await form.SubmitAndFollowAsync();

        var link = Assert.Single(page.Links("main a[href^='/tep/']"));
        Assert.Equal(HttpStatusCode.OK, (await page.Browser.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsAsync(people => people.LeaderOf(MeetingWork.Large))).GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignInAsAsync(people => people.Administrator)).GetAsync(link)).Status);
    }

    [Theory]
    [InlineData("bien-ban.pdf", "MZ program", "Chỉ nhận tệp PDF, ảnh JPEG hoặc PNG; nội dung tệp này không phải các loại đó.")]
    [InlineData("anh.jpg", "%PDF-1.7", "Đuôi tệp \".jpg\" không đúng với nội dung tệp. Hãy lưu lại tệp đúng loại.")]
    [InlineData("trong.pdf", "", "Tệp trống. Hãy chọn lại tệp.")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string name, string content, string message)
    {
        var id = await RaisedAsync(PetitionOwner.CreditOfficer, 10);

        var refused = await (await AsManagerAsync(id)).Form($"form[action='/y-kien/{id}/tep']").Attach("Form.File", name, System.Text.Encoding.ASCII.GetBytes(content)).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (refused.Status, refused.ErrorAt("Form.File")));
        Assert.Equal(0, await portal.InDatabaseAsync(db => db.GroupFiles.CountAsync(file => file.SubjectId == id)));
    }

    [Fact]
    public async Task A_photo_of_fifty_megabytes_gets_its_message()
    {
        var id = await RaisedAsync(PetitionOwner.CreditOfficer, 10);

        var refused = await (await AsManagerAsync(id)).Form($"form[action='/y-kien/{id}/tep']").Attach("Form.File", "anh.jpg", new byte[50 * 1024 * 1024]).SubmitAsync();

        Assert.Equal("Tệp lớn hơn 10 MB. Hãy chụp hoặc quét lại với độ nét thấp hơn.", refused.ErrorAt("Form.File"));
    }

    [Fact]
    public async Task The_register_shows_the_late_ones_the_report_counts_them_and_both_keep_to_their_queries()
    {
        await RaisedAsync(PetitionOwner.OfficeManager, -3);
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        await manager.VisitAsync("/y-kien?xem=All");
        using var count = portal.CountQueries();
        var late = await manager.VisitAsync("/y-kien?xem=Late&loai=Lending");
        Assert.Equal(8, count.Total);
        Assert.Contains("đã lên cấp: NHCSXH chi nhánh", late.MainText, StringComparison.Ordinal);

        var report = await manager.VisitAsync("/y-kien/bao-cao");

        var waiting = await portal.InDatabaseAsync(db => db.Petitions.CountAsync(one => one.Status < PetitionStatus.Answered && one.AnswerBy < TestTime.Today && one.Kind == PetitionKind.Lending));
        Assert.Contains($"{waiting}", report.Document.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("Vay vốn", StringComparison.Ordinal)).QuerySelector("td:last-child")!.TextContent, StringComparison.Ordinal);
    }

    private Task<Guid> RaisedAsync(PetitionOwner owner, int daysLeft) => portal.InDatabaseAsync(async db =>
    {
        var group = await db.Groups.Where(one => one.Code == MeetingWork.Small).Select(one => one.Id).SingleAsync();
        var meeting = await db.Meetings.Where(one => one.GroupId == group && one.ScheduledOn < TestTime.Today.AddDays(-20)).OrderByDescending(one => one.ScheduledOn).FirstAsync();
        var petition = Petition.Raise(
            Guid.CreateVersion7(), (group, meeting.Id, meeting.ScheduledOn), new Statement("Bà Danh Thị Em", "Đề nghị nâng mức vay", null, owner, TestTime.Today.AddDays(daysLeft), PetitionKind.Lending), TestTime.Now.UtcDateTime);
        db.Add(petition);
        await db.SaveChangesAsync();
        return petition.Id;
    });

    private async Task<Guid> AnsweredAsync()
    {
        var id = await RaisedAsync(PetitionOwner.CreditOfficer, 10);
        (await (await AsManagerAsync(id)).Form($"form[action='/y-kien/{id}/tra-loi']").Set("Form.Reply", "Đã rõ.").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        return id;
    }

    private Task<HtmlPage> AsManagerAsync(Guid id) => AsAsync(id, people => people.Manager);

    private async Task<HtmlPage> AsAsync(Guid id, Func<Personas, Persona> who) => (await (await portal.SignInAsAsync(who)).GetAsync($"/y-kien/{id}")).Expect(HttpStatusCode.OK);

    private Task<Petition> PetitionAsync(Guid id) => portal.InDatabaseAsync(db => db.Petitions.AsNoTracking().Include(one => one.Steps).SingleAsync(one => one.Id == id));
}
