using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Reconciliations;

/// <summary>A campaign from its beginning to the confirmed list, through the real forms.</summary>
public sealed class ReconciliationPagesTests : IAsyncLifetime
{
    private const string Code = "0160001";

    private readonly PortalFactory _portal = new();

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_sample_reaches_its_share_and_is_begun_once()
    {
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);
        var form = (await manager.GetAsync("/doi-chieu/lap")).Form().Set("Form.Deadline", "2026-12-20").Set("Form.Name", "Đợt kiểm thử");

        var first = await form.SubmitAndFollowAsync();
        var again = await form.SubmitAndFollowAsync();

        Assert.Equal((first.Url, "Đợt kiểm thử"), (again.Url, again.Heading));
        var campaign = await _portal.InDatabaseAsync(db => db.ReconciliationCampaigns.SingleAsync(one => one.Name == "Đợt kiểm thử"));
        var open = await _portal.InDatabaseAsync(db => db.Loans.CountAsync(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0));
        Assert.Equal(open, campaign.OpenLoans);
        Assert.True(campaign.ChosenLoans * 100 >= open * 15);
        Assert.Equal(campaign.ChosenLoans, await _portal.InDatabaseAsync(db => db.ReconciliationLines.CountAsync(line => db.ReconciliationLists.Any(list => list.Id == line.ListId && list.CampaignId == campaign.Id))));
    }

    [Theory]
    [InlineData("Form.Name", "", "Hãy đặt tên đợt đối chiếu.")]
    [InlineData("Form.Deadline", "", "Hãy nhập hạn hoàn thành.")]
    [InlineData("Form.Deadline", "2026-11-01", "Hạn hoàn thành phải từ hôm nay 23/11/2026 trở đi.")]
    public async Task A_wrong_beginning_is_named_at_its_field(string field, string value, string message)
    {
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);

        var refused = await (await manager.GetAsync("/doi-chieu/lap")).Form().Set("Form.Deadline", "2026-12-20").Set(field, value).SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (refused.Status, refused.ErrorAt(field)));
    }

    [Fact]
    public async Task Results_are_entered_a_wrong_row_is_named_and_the_same_form_counts_once()
    {
        var list = await BeginAsync();
        var staff = await _portal.SignInAsAsync(personas => personas.Staff);
        var page = (await staff.GetAsync(list)).Expect(HttpStatusCode.OK);

        var refused = await page.Form(Entry).Check("Form.Rows[0].IsMatched").Check("Form.Rows[0].IsSigned").Set("Form.Rows[1].Interest", "1.000").Check("Form.Rows[1].IsSigned").SubmitAsync();
        var form = refused.Form(Entry).Set("Form.Rows[1].Cause", "5").Set("Form.Rows[1].Note", "Đưa tiền cho người quen");
        var saved = await form.SubmitAndFollowAsync();
        var again = await form.SubmitAndFollowAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Số trên sổ vay khác số của ngân hàng: hãy chọn nguyên nhân.", refused.ErrorAt("Form.Rows[1].Cause"));
        Assert.Equal(("1.000", "true"), (refused.Form(Entry)["Form.Rows[1].Interest"], refused.Form(Entry)["Form.Rows[0].IsMatched"]));
        Assert.Contains("Đã ghi kết quả đối chiếu 2 món.", saved.Notice, StringComparison.Ordinal);
        Assert.Contains("Đã ghi kết quả đối chiếu 2 món.", again.Notice, StringComparison.Ordinal);
        Assert.Contains("Nghi nợ bị chiếm dụng", saved.MainText, StringComparison.Ordinal);
        var id = Guid.Parse(list.Split('/')[^1]);
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.ReconciliationDifferences.CountAsync(one => one.ListId == id)));
    }

    [Fact]
    public async Task A_list_from_before_somebody_else_saved_is_stale()
    {
        var list = await BeginAsync();
        var (staff, leader) = (await _portal.SignInAsAsync(personas => personas.Staff), await _portal.SignInAsAsync(personas => personas.LeaderOf(Code)));
        var (one, other) = ((await staff.GetAsync(list)).Form(Entry), (await leader.GetAsync(list)).Form(Entry));
        await one.Check("Form.Rows[0].IsMatched").Check("Form.Rows[0].IsSigned").SubmitAsync();

        var refused = await other.Check("Form.Rows[1].IsMatched").Check("Form.Rows[1].IsSigned").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Người khác vừa lưu trước bạn", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_officer_confirms_a_complete_list_and_only_a_manager_opens_it_again()
    {
        var list = await BeginAsync();
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        var early = await (await officer.GetAsync(list)).Form(Confirm).SubmitAsync();
        var page = await officer.GetAsync(list);
        var form = page.Form(Entry);
        for (var row = 0; form.Names.Contains($"Form.Rows[{row}].LineId"); row++)
            form.Check($"Form.Rows[{row}].IsMatched").Check($"Form.Rows[{row}].IsSigned");
        var done = await form.SubmitAndFollowAsync();

        var confirmed = await done.Form(Confirm).SubmitAndFollowAsync();
        var late = await form.SubmitAsync();
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);
        var opened = await (await manager.GetAsync(list)).Form(Reopen).Set("Form.Reason", "Sót một hộ").SubmitAndFollowAsync();

        Assert.Contains("món chưa có kết quả đối chiếu", Assert.Single(early.Errors), StringComparison.Ordinal);
        Assert.Contains("xác nhận 23/11/2026", confirmed.MainText, StringComparison.Ordinal);
        Assert.True(late.Status is HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Sót một hộ", opened.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_is_followed_up_and_cleared_and_its_minutes_are_printed()
    {
        var list = await BeginAsync();
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        var saved = await (await officer.GetAsync(list)).Form(Entry).Set("Form.Rows[0].Cause", "6").Set("Form.Rows[0].Note", "Đi làm xa").SubmitAndFollowAsync();
        var page = (await officer.GetAsync(saved.Links("a").First(link => link.StartsWith("/doi-chieu/chenh-lech/", StringComparison.Ordinal)))).Expect(HttpStatusCode.OK);

        var refused = await page.Form().Check("Form.IsCleared").SubmitAsync();
        var minutes = (await officer.GetAsync(page.Url + "/bien-ban")).Expect(HttpStatusCode.OK);
        var cleared = await refused.Form().Set("Form.Measure", "Hẹn ngày 30").Set("Form.Result", "Đã gặp, khớp").SubmitAndFollowAsync();

        Assert.Equal("Hãy ghi kết quả xử lý chênh lệch.", refused.ErrorAt("Form.Result"));
        Assert.Contains("Không gặp được khách hàng", minutes.MainText, StringComparison.Ordinal);
        Assert.Contains("Xong 23/11/2026", cleared.MainText, StringComparison.Ordinal);
        Assert.Contains("Đã gặp, khớp", cleared.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_counts_what_was_met_this_year_and_names_who_never_was()
    {
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);

        var coverage = (await manager.GetAsync("/doi-chieu/do-phu")).Expect(HttpStatusCode.OK);
        var never = (await officer.GetAsync("/doi-chieu/chua-doi-chieu")).Expect(HttpStatusCode.OK);

        var (open, met) = await _portal.InDatabaseAsync(async db =>
        {
            var group = await db.Groups.SingleAsync(one => one.Code == Code);
            var loans = await db.Loans.Where(loan => loan.GroupId == group.Id && (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0).Select(loan => loan.Id).ToListAsync();
            var lines = await db.ReconciliationLines.Where(line => line.GroupId == group.Id && line.DoneOn != null && line.Cause != DifferenceCause.NotMet).Select(line => line.LoanId).ToListAsync();
            return (loans.Count, loans.Count(lines.Contains));
        });
        Assert.Equal((open.ToString(), met.ToString()), (coverage.Texts("td[data-label='Món còn dư nợ']")[0], coverage.Texts("td[data-label='Đối chiếu trong năm']")[0]));
        Assert.NotEmpty(never.Texts("tbody tr"));
    }

    [Fact]
    public async Task The_paper_has_the_fourteen_columns_of_the_form()
    {
        var list = await BeginAsync();
        var leader = await _portal.SignInAsAsync(personas => personas.LeaderOf(Code));

        var paper = (await leader.GetAsync(list + "/in")).Expect(HttpStatusCode.OK);

        Assert.Contains("Mẫu số 15/TD", paper.MainText, StringComparison.Ordinal);
        Assert.All(paper.Document.QuerySelectorAll("tbody tr"), row => Assert.Equal(14, row.Children.Length));
    }

    [Fact]
    public async Task A_foreign_list_does_not_exist()
    {
        var list = await BeginAsync();
        var other = await _portal.SignInAsAsync(personas => personas.LeaderOf("0160003"));

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(list)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(list.Replace(Code, "0160003", StringComparison.Ordinal))).Status);
    }

    private const string Entry = "form:has([name='Form.DoneOn'])";
    private const string Confirm = "form[action$='/xac-nhan']";
    private const string Reopen = "form[action$='/mo-lai']";

    /// <summary>A full campaign; the address of the list of the group.</summary>
    private async Task<string> BeginAsync()
    {
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);
        await (await manager.GetAsync("/doi-chieu/lap")).Form().Set("Form.Deadline", "2026-12-20").Set("Form.Name", "Toàn bộ").Check("Form.IsFull").SubmitAsync();
        return await _portal.InDatabaseAsync(async db =>
        {
            var campaign = await db.ReconciliationCampaigns.SingleAsync(one => one.Name == "Toàn bộ");
            var group = await db.Groups.SingleAsync(one => one.Code == Code);
            var list = await db.ReconciliationLists.SingleAsync(one => one.CampaignId == campaign.Id && one.GroupId == group.Id);
            return $"/to/{Code}/doi-chieu/{list.Id}";
        });
    }
}
