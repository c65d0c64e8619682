using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.UseChecks;
using TkvvPortal.Web.Tests.Features.Members;

namespace TkvvPortal.Web.Tests.Features.UseChecks;

/// <summary>Checks of the use of loans: who owes one, entering a visit, the papers, the coverage.</summary>
public sealed class UseCheckPagesTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;
    private string _code = "";

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _code = (await _portal.PersonasAsync()).Leader.GroupCode!;
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_visit_is_entered_for_a_whole_group_and_printed()
    {
        var loans = await NewLoansAsync(3);
        using var browser = await _portal.SignInAsAsync(people => people.Staff);
        var form = (await browser.GetAsync(Url)).Form();
        foreach (var loan in loans)
            Tick(form, loan);
        var wrong = Row(form, loans[0]);
        form.Set(wrong + "WrongUse", "20.000.000").Set(wrong + "UsedFor", "Sửa nhà").Set(wrong + "Measure", "Thu hồi trước hạn").Set("Form.Witness", "Nguyễn Thị Bé");

        var done = await form.SubmitAndFollowAsync();

        Assert.Equal("Đã ghi kết quả kiểm tra 3 món vay.", done.Notice);
        var sheet = await _portal.InDatabaseAsync(db => db.UseCheckSheets.AsNoTracking().Include(one => one.Checks).OrderByDescending(one => one.RecordedAtUtc).FirstAsync());
        Assert.Equal((3, TestTime.Today), (sheet.Checks.Count, sheet.CheckedOn));
        var check = sheet.Checks.Single(one => one.LoanId == loans[0].Id);
        Assert.Equal((loans[0].DisbursedAmount, loans[0].DisbursedAmount - new Vnd(20_000_000), "Sửa nhà"), (check.Received, check.RightUse, check.UsedFor));
        var paper = await browser.GetAsync($"{Url}/{sheet.Id}/in");
        Assert.Equal(3, paper.Texts("[data-form] tbody tr").Count);
        Assert.Contains("Số khách hàng đã kiểm tra: 3", paper.MainText, StringComparison.Ordinal);
        Assert.Contains("sai mục đích 1 khách hàng, 20 triệu đồng", paper.MainText, StringComparison.Ordinal);
        var page = await browser.GetAsync($"/mon-vay/{loans[0].Code}");
        Assert.Equal("Sai mục đích", page.Text("[data-wrong-use]"));
        Assert.Contains("/mon-vay/" + loans[0].Code, (await browser.GetAsync($"/kiem-tra-von?loai=sai-muc-dich&to={_code}&tim={loans[0].Code}")).Links("[data-checks] a"));
        var customer = await _portal.InDatabaseAsync(db => db.Memberships.Where(stay => stay.Id == loans[0].MembershipId).Select(stay => stay.Member.CustomerCode).SingleAsync());
        Assert.Contains("06A/TD", (await browser.GetAsync($"{Url}/{sheet.Id}/in/{customer}")).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_that_are_owed_become_kept_or_kept_late()
    {
        var (fresh, old) = ((await NewLoansAsync(1))[0], (await NewLoansAsync(1, daysAgo: 60, first: 50))[0]);
        using var browser = await _portal.SignInAsAsync(people => people.Officer);
        Assert.Contains("/mon-vay/" + fresh.Code, await ListAsync("con-han"));
        Assert.Contains("/mon-vay/" + old.Code, await ListAsync("qua-han"));

        var form = (await browser.GetAsync(Url)).Form();
        Tick(form, fresh);
        Tick(form, old);
        await form.SubmitAndFollowAsync();

        Assert.Contains("/mon-vay/" + fresh.Code, await ListAsync("dung-han"));
        Assert.Contains("/mon-vay/" + old.Code, await ListAsync("muon"));
        Assert.Empty(await ListAsync("qua-han"));

        async Task<IReadOnlyList<string>> ListAsync(string list) => (await browser.GetAsync($"/kiem-tra-von?loai={list}&tim={(list is "con-han" or "dung-han" ? fresh : old).Code}")).Links("[data-checks] a");
    }

    [Fact]
    public async Task Every_wrong_row_is_named_at_its_field_what_was_typed_stays_and_nothing_is_saved()
    {
        var loans = await NewLoansAsync(3);
        using var browser = await _portal.SignInAsAsync(people => people.Staff);
        var before = await CountAsync();
        var form = (await browser.GetAsync(Url)).Form();
        foreach (var loan in loans)
            Tick(form, loan);
        form.Set(Row(form, loans[0]) + "WrongUse", "1.000.000");
        form.Set(Row(form, loans[1]) + "RightUse", "99.000.000").Set(Row(form, loans[1]) + "WrongUse", "1").Set(Row(form, loans[1]) + "UsedFor", "Khác");

        var refused = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("hãy ghi vốn đã dùng vào việc gì", refused.ErrorAt(Row(form, loans[0]) + "UsedFor"), StringComparison.Ordinal);
        Assert.Contains("không vượt tổng tiền thực nhận", refused.ErrorAt(Row(form, loans[1]) + "RightUse"), StringComparison.Ordinal);
        Assert.Equal("1.000.000", refused.Form()[Row(form, loans[0]) + "WrongUse"]);
        Assert.Equal(before, await CountAsync());

        foreach (var (field, value, message) in (IEnumerable<(string, string, string)>)
            [("Form.CheckedOn", TestTime.Today.AddDays(1).ToString("yyyy-MM-dd"), "đến hôm nay"), ("Form.CheckedBy", "", "Cán bộ kiểm tra")])
        {
            var again = (await browser.GetAsync(Url)).Form();
            Tick(again, loans[0]);
            Assert.Contains(message, (await again.Set(field, value).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).ErrorAt(field), StringComparison.OrdinalIgnoreCase);
        }

        var early = (await browser.GetAsync(Url)).Form();
        Tick(early, loans[0]);
        Assert.Contains("từ ngày giải ngân", (await early.Set("Form.CheckedOn", "2020-01-01").SubmitAsync()).ErrorAt(Row(early, loans[0]) + "RightUse"), StringComparison.Ordinal);
        Assert.Contains("ít nhất một món vay", (await (await browser.GetAsync(Url)).Form().SubmitAsync()).Errors[0], StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_same_form_twice_records_once_and_a_loan_of_another_group_is_refused()
    {
        var loan = (await NewLoansAsync(1))[0];
        using var browser = await _portal.SignInAsAsync(people => people.Officer);
        var before = await CountAsync();
        var form = (await browser.GetAsync(Url)).Form();
        Tick(form, loan);
        await form.SubmitAsync();
        await form.SubmitAsync();
        Assert.Equal(before + 1, await CountAsync());

        var foreign = await _portal.InDatabaseAsync(db => db.Loans.Where(one => one.GroupId != loan.GroupId).Select(one => one.Id).FirstAsync());
        var page = await browser.GetAsync(Url + "?tatCa=true");
        var fields = page.Form().Fields(null).Where(field => !field.Key.EndsWith(".LoanId", StringComparison.Ordinal) || !field.Key.StartsWith("Form.Rows[0]", StringComparison.Ordinal))
            .Append(KeyValuePair.Create("Form.Rows[0].LoanId", foreign.ToString())).Append(KeyValuePair.Create("Form.Rows[0].IsChecked", "true"));
        var refused = (await browser.PostAsync(Url, fields)).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("không thuộc Tổ này", refused.Errors[0], StringComparison.Ordinal);
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Who_may_not_check_or_does_not_see_the_group_is_turned_away()
    {
        foreach (var choose in (Func<Personas, Persona>[])[people => people.Leader, people => people.Manager, people => people.Accountant])
            (await _portal.OpenAsync(Url, choose)).Expect(HttpStatusCode.Forbidden);
        var sheet = await _portal.InDatabaseAsync(db => db.UseCheckSheets.Where(one => db.Groups.Any(group => group.Id == one.GroupId && group.Code == _code)).Select(one => one.Id).FirstAsync());
        (await _portal.OpenAsync(Url, people => people.OtherOfficer)).Expect(HttpStatusCode.NotFound);
        (await _portal.OpenAsync($"{Url}/{sheet}/in", people => people.OtherOfficer)).Expect(HttpStatusCode.NotFound);
        (await _portal.OpenAsync($"{Url}/{sheet}/in/không", people => people.Officer)).Expect(HttpStatusCode.NotFound);
        (await _portal.OpenAsync("/kiem-tra-von/ty-le", people => people.Leader)).Expect(HttpStatusCode.Forbidden);
        (await _portal.OpenAsync("/kiem-tra-von/xuat.csv", people => people.Staff)).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_coverage_is_shown_and_taken_out_and_queries_are_few()
    {
        var page = await _portal.OpenAsync("/kiem-tra-von/ty-le", people => people.Manager);
        Assert.Equal(6 * 3, page.Texts("[data-coverage] tbody tr").Count);
        foreach (var url in (string[])["/kiem-tra-von/xuat.csv", "/kiem-tra-von/xuat.xlsx?loai=muon", "/kiem-tra-von/ty-le/xuat.csv", "/kiem-tra-von/ty-le/xuat.xlsx"])
            (await _portal.OpenAsync(url, people => people.Manager)).Expect(HttpStatusCode.OK);
        using var browser = await _portal.SignInAsAsync(people => people.Manager);
        List<int> counts = [];
        foreach (var list in UseCheckList.All)
        {
            using var count = _portal.CountQueries();
            (await browser.GetAsync($"/kiem-tra-von?loai={list.Slug}")).Expect(HttpStatusCode.OK);
            counts.Add(count.Total);
        }

        Assert.Single(counts.Distinct());
    }

    [Fact]
    public async Task Groups_of_a_difficult_hamlet_check_a_smaller_share_of_their_older_loans()
    {
        using var manager = await _portal.SignInAsAsync(people => people.Manager);
        var before = (await manager.GetAsync("/kiem-tra-von/ty-le")).Texts("[data-coverage] tbody tr");
        var hamlet = await _portal.InDatabaseAsync(db => db.Hamlets.Where(one => db.Groups.Any(group => group.HamletId == one.Id && group.Code == _code)).Select(one => one.Code).SingleAsync());

        var changed = await (await manager.GetAsync($"/dia-ban/ap/{hamlet}/thay-doi")).Form().Check("Form.IsDifficult")
            .Set("Form.EffectiveOn", TestTime.Today.ToString("yyyy-MM-dd")).Set("Form.Source", "Danh sách ấp đặc biệt khó khăn 2026–2030").SubmitAndFollowAsync();

        Assert.Contains("Đặc biệt khó khăn", changed.MainText, StringComparison.Ordinal);
        var after = (await manager.GetAsync("/kiem-tra-von/ty-le")).Texts("[data-coverage] tbody tr");
        Assert.All(before.Zip(after).Where(pair => pair.First != pair.Second), pair => Assert.Contains("các năm trước", pair.Second, StringComparison.Ordinal));
        Assert.Equal(2, before.Zip(after).Count(pair => pair.First != pair.Second));
    }

    private string Url => $"/to/{_code}/kiem-tra-von";

    private static void Tick(HtmlForm form, Loan loan) => form.Check(Row(form, loan) + "IsChecked");

    private static string Row(HtmlForm form, Loan loan) => form.Names.Single(name => name.EndsWith(".LoanId", StringComparison.Ordinal) && form[name] == loan.Id.ToString())[..^"LoanId".Length];

    private Task<int> CountAsync() => _portal.InDatabaseAsync(db => db.UseCheckSheets.CountAsync());

    /// <summary>Loans of 50 million paid out lately to members of the group.</summary>
    private Task<List<Loan>> NewLoansAsync(int number, int daysAgo = 5, int first = 0) => _portal.InDatabaseAsync(async db =>
    {
        var stays = await db.Memberships.Where(stay => stay.LeftOn == null && db.Groups.Any(group => group.Id == stay.GroupId && group.Code == _code))
            .OrderBy(stay => stay.Id).Skip(first).Take(number).ToListAsync();
        var programme = await db.Programmes.Select(one => one.Id).FirstAsync();
        var on = TestTime.Today.AddDays(-daysAgo);
        var loans = stays.Select((stay, index) => Loan.Disburse(
            Guid.CreateVersion7(), stay.GroupId, stay.Id, $"66000077{first:0000}{index:0000}", programme, new InterestRate(6.6m),
            new DisbursementTerms(on, new Vnd(50_000_000), on.AddYears(3), 6))).ToList();
        db.AddRange(loans);
        await db.SaveChangesAsync();
        return loans;
    });
}
