using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Forms;

/// <summary>Every form, filled from the demo: on the page and in Word, in scope, for who works with it.</summary>
public sealed class FormPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>Key, number, title, and headings the specification (§2.2) asks for.</summary>
    public static TheoryData<string, string, string, string> All => new()
    {
        { "01-kh", "01/KH", "Kế hoạch kiểm tra, giám sát năm", "Tháng;Tổ TK&VV được kiểm tra (100 %);Giải ngân trong năm;Giải ngân các năm trước" },
        { "03-td", "03/TD", "Danh sách hộ gia đình đề nghị vay vốn NHCSXH", "STT;Họ và tên người vay;Địa chỉ;Đối tượng;Mục đích sử dụng vốn;Số tiền đề nghị;Số tiền phê duyệt" },
        { "04-bc-th", "04/BC-TH", "Báo cáo tổng hợp kết quả kiểm tra", "Tổ TK&VV;Số KH kiểm tra;Sai mục đích" },
        { "06-td", "06/TD", "Phiếu kiểm tra sử dụng vốn vay", "Phần ghi theo hồ sơ;Phần kiểm tra thực tế;STT;Họ tên người vay;Mã khoản vay;Chương trình;Số tiền giải ngân;Dư nợ đến ngày KT;Mục đích sử dụng;Tổng tiền thực nhận;Dư nợ thực tế;Thực tế sử dụng vốn;Vào việc;Đúng MĐ;Sai MĐ;Hiệu quả ĐT;Nợ lãi;Chữ ký KH" },
        { "06-td-mang-theo", "06/TD", "Phiếu kiểm tra sử dụng vốn vay", "Phần ghi theo hồ sơ;Phần kiểm tra thực tế;Chữ ký KH" },
        { "06a-td", "06A/TD", "Phiếu kiểm tra sử dụng vốn vay", "Theo hồ sơ;Kiểm tra thực tế" },
        { "08-td", "08/TD", "Giấy đề nghị điều chỉnh kỳ hạn trả nợ", "Món vay;Nội dung" },
        { "10a-td", "10A/TD", "Biên bản họp thành lập Tổ tiết kiệm và vay vốn", "Họ và tên;Địa chỉ;Chữ ký" },
        { "10c-td", "10C/TD", "Biên bản họp Tổ tiết kiệm và vay vốn", "Thành phần;Họ và tên;Dự họp" },
        { "13-td", "13/TD", "Bảng kê lãi phải thu, lãi thực thu và tiền gửi tổ viên", "Lãi phải thu;Thực thu;Lãi tồn;Lãi tháng (tạm tính);Tiền lãi;Tiền gửi;Rút tiền gửi trả nợ, lãi;Tổng cộng;Ký nộp" },
        { "15-td", "15/TD", "Danh sách đối chiếu số dư tiền vay và tiền gửi", "STT;Họ tên KH / Chương trình;Mã khoản vay;Nợ gốc;Nợ lãi;Số dư TG;Nguyên nhân CL;Chữ ký KH" },
        { "16-td", "16/TD", "Biên bản kiểm tra hoạt động của Tổ tiết kiệm và vay vốn", "Chỉ tiêu;Số liệu;Nội dung;Có;Không;Ghi chú" },
        { "bang-ke-tien", "", "Bảng kê các loại tiền nộp", "Mệnh giá (đồng);Số tờ;Thành tiền (đồng)" },
        { "giao-ban", "", "Thông báo kết luận giao ban", "Số tổ;Số KH;DS cho vay;DS thu nợ;Tổng dư nợ;Tỷ trọng;NQH;Nợ khoanh;Món 3T KHĐ" },
    };

    [Theory, MemberData(nameof(All))]
    public async Task A_form_has_its_title_and_columns_and_word_shows_the_same_cells(string key, string number, string title, string headings)
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var (month, all) = await FormWork.FilledAsync(manager, key);
        var code = await OwnerAsync(all);
        var page = (await manager.GetAsync($"/bieu-mau/{key}/in?ky={month}&to={code}")).Expect(HttpStatusCode.OK);

        Assert.Equal(title, page.Document.QuerySelector("[data-form] h1")!.TextContent);
        if (number.Length > 0)
            Assert.Contains($"Mẫu số {number}", page.Texts("[data-form] p"));
        Assert.Empty(headings.Split(';').Except(page.Texts("[data-form] th")));
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", page.MainText, StringComparison.Ordinal);
        var word = await manager.DownloadAsync($"/bieu-mau/{key}/tep.docx?ky={month}&to={code}");
        Assert.Equal(FormWork.TablesOf(page), FormWork.TablesOf(word));
        Assert.Equal(page.Document.QuerySelectorAll("[data-form]").Length, FormWork.SectionsOf(word));
    }

    [Theory]
    [InlineData("06-td", 15)]
    [InlineData("13-td", 11)]
    [InlineData("15-td", 14)]
    public async Task A_form_has_as_many_columns_as_the_specification_says(string key, int columns)
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var (_, page) = await FormWork.FilledAsync(manager, key);

        Assert.All(page.Document.QuerySelectorAll("[data-form] tbody tr"), row => Assert.Equal(columns, row.Children.Length));
    }

    [Fact]
    public async Task The_sheet_shows_the_rows_of_the_group()
    {
        using var leader = await portal.SignInAsAsync(people => people.Leader);
        var code = (await portal.PersonasAsync()).Leader.GroupCode!;
        var page = (await leader.GetAsync($"/bieu-mau/13-td/in?ky=2026-10&to={code}")).Expect(HttpStatusCode.OK);

        var rows = await portal.InDatabaseAsync(db => db.SheetRows.CountAsync(row => db.Sheets.Any(sheet => sheet.Id == row.SheetId && sheet.Month == new Domain.Shared.FiscalMonth(2026, 10) && db.Groups.Any(one => one.Id == sheet.GroupId && one.Code == code))));
        Assert.Equal(rows, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains($"Cộng {rows} tổ viên", page.Texts("tfoot td"));
    }

    [Fact]
    public async Task The_catalogue_shows_each_role_its_forms()
    {
        foreach (var (role, shown, hidden) in new[] { (PortalRole.GroupLeader, "13-td", "16-td"), (PortalRole.MassOrganisationStaff, "01-kh", "giao-ban"), (PortalRole.SessionAccountant, "bang-ke-tien", "06-td") })
        {
            using var browser = await portal.SignInAsAsync(people => people.Of(role));
            var links = (await browser.GetAsync("/bieu-mau")).Expect(HttpStatusCode.OK).Links("[data-forms] a");

            Assert.Contains($"/bieu-mau/{shown}", links);
            Assert.DoesNotContain($"/bieu-mau/{hidden}", links);
            (await browser.GetAsync($"/bieu-mau/{hidden}")).Expect(HttpStatusCode.NotFound);
            (await browser.GetAsync($"/bieu-mau/{hidden}/in")).Expect(HttpStatusCode.NotFound);
        }

        using var administrator = await portal.SignInAsAsync(people => people.Administrator);
        (await administrator.GetAsync("/bieu-mau")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_foreign_group_or_commune_does_not_exist()
    {
        var people = await portal.PersonasAsync();
        using var leader = await portal.SignInAsAsync(people.Leader);
        var foreign = people.OtherLeader.GroupCode!;
        var commune = await portal.InDatabaseAsync(db => db.Groups.Where(one => one.Code == foreign).Select(one => one.CommuneId).SingleAsync());

        (await leader.GetAsync($"/bieu-mau/13-td/in?ky=2026-10&to={foreign}")).Expect(HttpStatusCode.NotFound);
        (await leader.GetAsync($"/bieu-mau/13-td/tep.docx?ky=2026-10&to={foreign}")).Expect(HttpStatusCode.NotFound);
        (await leader.GetAsync($"/bieu-mau/13-td/in?ky=2026-10&xa={commune}")).Expect(HttpStatusCode.NotFound);
        (await (await leader.GetAsync("/bieu-mau/13-td")).Form().Set("Form.To", foreign).SubmitAsync()).Expect(HttpStatusCode.NotFound);
        Assert.DoesNotContain(foreign, (await leader.GetAsync("/bieu-mau/13-td/in?ky=2026-10")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Communes_that_can_be_chosen_are_those_of_own_groups()
    {
        var people = await portal.PersonasAsync();
        using var manager = await portal.SignInAsAsync(people.Manager);
        using var staff = await portal.SignInAsAsync(people.Staff);

        var all = (await manager.GetAsync("/bieu-mau/16-td")).Texts("#Form_Xa option").Skip(1).ToList();
        var own = (await staff.GetAsync("/bieu-mau/16-td")).Texts("#Form_Xa option").Skip(1).ToList();

        Assert.True(own.Count < all.Count, $"{own.Count} of {all.Count}");
    }

    [Fact]
    public async Task Nothing_to_fill_from_is_said()
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var form = (await manager.GetAsync("/bieu-mau/13-td")).Form().Set("Form.Ky", "2021-01");

        Assert.Contains("Chưa có số liệu để lập 13/TD", Assert.Single((await form.SubmitAsync()).Errors), StringComparison.Ordinal);
        Assert.Contains("Chưa có số liệu", (await form.Choose("Form.Ra", "Print").SubmitAndFollowAsync()).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_is_noted()
    {
        using var leader = await portal.SignInAsAsync(people => people.Leader);
        var code = (await portal.PersonasAsync()).Leader.GroupCode!;
        var before = await NotesAsync();

        await leader.DownloadAsync($"/bieu-mau/13-td/tep.docx?ky=2026-10&to={code}");

        Assert.Equal(before + 1, await NotesAsync());
    }

    [Theory, MemberData(nameof(Keys))]
    public async Task One_group_and_all_groups_take_the_same_queries(string key)
    {
        using var manager = await portal.SignInAsAsync(people => people.Manager);
        var (month, all) = await FormWork.FilledAsync(manager, key);
        var code = await OwnerAsync(all);

        Assert.Equal(await CountAsync($"?ky={month}&to={code}"), await CountAsync($"?ky={month}"));

        async Task<int> CountAsync(string query)
        {
            using var queries = portal.CountQueries();
            (await manager.GetAsync($"/bieu-mau/{key}/in{query}")).Expect(HttpStatusCode.OK);
            return queries.Total;
        }
    }

    /// <summary>All but the briefing, whose queries go by points.</summary>
    public static TheoryData<string> Keys => [.. All.Select(row => row.Data.Item1).Where(key => key != "giao-ban")];

    private Task<int> NotesAsync() => portal.InDatabaseAsync(db => db.AuditEntries.CountAsync(entry => entry.Changes.Contains("\"Export\"")));

    /// <summary>A group that a page is about: a code on it, or any for a paper that is about more than one group.</summary>
    private async Task<string> OwnerAsync(HtmlPage page)
    {
        var codes = await portal.InDatabaseAsync(db => db.Groups.OrderBy(one => one.Code).Select(one => one.Code).ToListAsync());
        var text = page.Document.QuerySelector("[data-form]")!.TextContent;
        return codes.Find(code => Regex.IsMatch(text, $@"(?<!\d){code}(?!\d)")) ?? codes[0];
    }
}
