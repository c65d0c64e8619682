using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.GroupLife.GroupLifeWork;

namespace TkvvPortal.Web.Tests.Features.GroupLife;

/// <summary>The hand-over from one leader to the next.</summary>
public sealed class HandoverPagesTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private PortalBrowser _officer = null!;
    private string _group = "";

    private string Url => _group + "/ban-giao";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _officer = await _portal.SignInAsAsync(people => people.Officer);
        _group = "/to/" + (await _portal.PersonasAsync()).Leader.GroupCode;
    }

    public async ValueTask DisposeAsync()
    {
        _officer.Dispose();
        await _portal.DisposeAsync();
    }

    [Fact]
    public async Task The_list_as_it_is_now_is_signed_once_and_kept_for_the_successor()
    {
        var (before, after) = await ElectLeaderAsync();
        var form = (await _officer.OpenFormAsync(Url)).WithMinutes("BG số 01").Set("Form.Note", "Một con dấu").Check("Form.IsChecked");

        await form.SubmitAsync();
        var file = (await form.SubmitAndFollowAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains($"{before} bàn giao cho {after}", file.Texts("[data-papers] li")[0], StringComparison.Ordinal);
        var paper = (await _officer.GetAsync(file.Links("[data-papers] a")[0])).Expect(HttpStatusCode.OK);
        Assert.Equal([before, after], paper.Texts(".signature-name"));
        Assert.Contains("Ghi chú: Một con dấu", paper.MainText, StringComparison.Ordinal);
        Assert.Contains("BG số 01", paper.MainText, StringComparison.Ordinal);
        var kept = await KeptAsync();
        Assert.Equal([.. kept.Items.OrderBy(item => item.Number).Select(item => item.Text)], paper.Texts("tbody td:nth-child(3)"));
        var signed = (await _officer.GetAsync(Url)).Expect(HttpStatusCode.OK);
        Assert.Contains("đã nhận bàn giao ngày 23/11/2026", signed.MainText, StringComparison.Ordinal);
        Assert.Empty(signed.Document.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task What_is_in_hand_is_counted_from_minutes_receipts_cash_and_opinions()
    {
        var expected = await _portal.InDatabaseAsync(async db =>
        {
            var id = await db.Groups.Where(group => _group.EndsWith(group.Code)).Select(group => group.Id).SingleAsync();
            return (
                await db.Meetings.CountAsync(meeting => meeting.GroupId == id && meeting.Status == Domain.Meetings.MeetingStatus.Closed),
                await db.ReceiptBooks.Where(book => book.GroupId == id && book.Year == 2026).Select(book => book.LastNumber).SingleAsync(),
                await db.Petitions.CountAsync(petition => petition.GroupId == id && petition.Answer == null));
        });

        var lines = (await _officer.GetAsync(Url)).Expect(HttpStatusCode.OK).Texts("[data-handover] .text-break");

        Assert.StartsWith($"{expected.Item1} biên bản họp đã khóa", lines[0], StringComparison.Ordinal);
        Assert.Contains($"từ số 1 đến số {expected.Item2}; số tiếp theo là {expected.Item2 + 1}", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Bảng kê tháng 11/2026", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("Tiền đã thu theo biên lai chưa nộp ngân hàng: ", lines[3], StringComparison.Ordinal);
        Assert.Equal(4 + expected.Item3, lines.Count);
    }

    [Fact]
    public async Task Money_that_is_not_handed_in_is_cash_in_hand()
    {
        var held = await _portal.InDatabaseAsync(async db =>
        {
            var id = await db.Groups.Where(one => _group.EndsWith(one.Code)).Select(one => one.Id).SingleAsync();
            var receipts = await db.Receipts.Where(receipt => receipt.GroupId == id && receipt.Reversal == null
                && db.Sheets.Any(sheet => sheet.Id == receipt.SheetId && receipt.Link > sheet.HandedUpTo)).ToListAsync();
            return receipts.Sum(receipt => receipt.Cash.Amount);
        });

        var page = (await _officer.GetAsync(Url)).Expect(HttpStatusCode.OK);

        Assert.Contains($"chưa nộp ngân hàng: {new Domain.Shared.Vnd(held)} đ", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_two_leaders_there_is_nothing_to_sign_but_the_list_can_be_printed()
    {
        var page = (await _officer.GetAsync(Url)).Expect(HttpStatusCode.OK);
        var draft = (await _officer.GetAsync(Url + "/in")).Expect(HttpStatusCode.OK);

        Assert.Contains("Bàn giao được ghi khi Tổ trưởng cũ đã hết nhiệm kỳ", page.MainText, StringComparison.Ordinal);
        Assert.Contains("bản dự thảo", draft.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field_and_stays_typed()
    {
        await ElectLeaderAsync();
        var form = (await _officer.OpenFormAsync(Url)).WithMinutes("BG số 01").Set("Form.Note", "Hai bên còn đối chiếu");

        var loose = await form.SubmitAsync();
        Assert.StartsWith("Hãy đánh dấu", loose.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.IsChecked"), StringComparison.Ordinal);
        Assert.Equal("Hai bên còn đối chiếu", loose.Form()["Form.Note"]);
        var early = await form.Check("Form.IsChecked").Set("Form.On", Day(-1)).SubmitAsync();
        Assert.StartsWith("Bàn giao cần Tổ trưởng cũ", early.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.On"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_receives_once_also_from_two_forms()
    {
        await ElectLeaderAsync();
        var first = (await _officer.OpenFormAsync(Url)).WithMinutes("BG số 01").Check("Form.IsChecked");
        var second = (await _officer.OpenFormAsync(Url)).WithMinutes("BG số 02").Check("Form.IsChecked");
        (await first.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = await second.SubmitAsync();

        Assert.Equal(["Tổ trưởng này đã nhận bàn giao ngày 23/11/2026."], refused.Expect(HttpStatusCode.UnprocessableEntity).Errors);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 403)]
    [InlineData(PortalRole.OfficeManager, 200)]
    [InlineData(PortalRole.SessionAccountant, 403)]
    public async Task Officers_and_managers_record_it_and_everybody_of_the_group_reads_it(PortalRole role, int status)
    {
        using var browser = await _portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync(Url)).Expect((HttpStatusCode)status);
        (await browser.GetAsync(Url + "/in")).Expect(HttpStatusCode.OK);
        (await browser.GetAsync($"{Url}/in?lan={Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound);
    }

    /// <summary>A member follows the leader; answers both names.</summary>
    private async Task<(string Before, string After)> ElectLeaderAsync()
    {
        var form = (await _officer.OpenFormAsync(_group + "/ban-quan-ly")).WithMinutes("10B/TD số 02").WithNothingDeclared();
        var (before, after) = (form["Form.Leader"]!, Options(form, "Form.Leader").First(value => value != form["Form.Leader"] && value != form["Form.Deputy"]));
        (await form.Set("Form.Leader", after).SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var names = await _portal.InDatabaseAsync(db => db.Memberships.Where(stay => stay.Id == Guid.Parse(before) || stay.Id == Guid.Parse(after))
            .Select(stay => new { stay.Id, stay.Member.FullName }).ToDictionaryAsync(stay => stay.Id, stay => stay.FullName));
        return (names[Guid.Parse(before)], names[Guid.Parse(after)]);
    }

    private Task<Handover> KeptAsync() => _portal.InDatabaseAsync(db => db.Handovers.Include(row => row.Items).SingleAsync());
}
