using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

/// <summary>The database refuses the sixth receipt of a save, as it does when the disk is full.</summary>
public sealed class FailingDatabaseTests
{
    private const string Full = """
        CREATE TRIGGER DiskIsFull BEFORE INSERT ON Receipts
        WHEN NEW.Number >= (SELECT LastNumber FROM ReceiptBooks WHERE GroupId = NEW.GroupId AND Year = NEW.Year) - 2
        BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END
        """;

    [Fact]
    public async Task An_error_page_and_not_half_a_sheet()
    {
        await using var portal = await PortalFactory.StartAsync();
        var before = await portal.ReceiptsAsync(Large);
        var sheet = await portal.OwnSheetAsync(Large);
        var form = sheet.Form().Set("Form.Rows[0].Reason", "Không được giữ lại");
        for (var row = 0; row < 8; row++)
            form.Set(Deposit(row), "50.000");
        await portal.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(Full));

        var failed = await form.SubmitAsync();
        await portal.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER DiskIsFull"));

        Assert.Equal((HttpStatusCode.InternalServerError, "Có lỗi của hệ thống"), (failed.Status, failed.Heading));
        Assert.DoesNotContain("disk is full", failed.Html, StringComparison.Ordinal);
        Assert.Equal(before.Count, (await portal.ReceiptsAsync(Large)).Count);
        Assert.Equal(0, await portal.InDatabaseAsync(db => db.SheetMarks.CountAsync(mark => mark.Reason == "Không được giữ lại")));
        var saved = await form.SubmitAndFollowAsync();
        Assert.Contains("Đã lập 8 biên lai", saved.Notice, StringComparison.Ordinal);
        NumbersHaveNoGap(await portal.ReceiptsAsync(Large));
    }
}
