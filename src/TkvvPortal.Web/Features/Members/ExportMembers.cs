using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Takes the list of members out as a file, phones masked and without identity numbers, and notes who took how much.</summary>
public sealed class ExportMembers(PortalDbContext db, MemberRows rows, Actor actor, PortalClock clock) : IUseCase
{
    private const int Portion = 1_000;

    /// <summary>The members that the filter shows; one entry in the audit trail.</summary>
    public async Task<ReportTable> HandleAsync(MemberFilter filter)
    {
        var ids = await filter.Stays(db, clock.Today).ToListAsync();
        List<MemberRow> members = [];
        foreach (var portion in ids.Chunk(Portion))
            members.AddRange(await rows.ReadAsync(portion));
        var table = ReportTable.Of("Danh sách tổ viên", $"Đến ngày {clock.Today:dd/MM/yyyy}", members, Columns);
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private static ReportColumn<MemberRow>[] Columns =>
    [
        new("Mã khách hàng", row => row.Code),
        new("Họ và tên", row => row.Name),
        new("Đối tượng", row => row.Category.Title()),
        new("Mã tổ", row => row.GroupCode),
        new("Tên tổ", row => row.GroupName),
        new("Xã", row => row.Commune),
        new("Ngày vào tổ", row => row.JoinedOn),
        new("Ngày ra tổ", row => row.LeftOn),
        new("Điện thoại", row => MaskedPhone.Of(row.Phone)),
        new("Số món vay", row => row.Loans, IsTotalled: true),
        new("Dư nợ (đ)", row => row.Outstanding, IsTotalled: true),
        new("Nợ quá hạn (đ)", row => row.Overdue, IsTotalled: true),
        new("Tiền gửi (đ)", row => row.Deposit, IsTotalled: true),
    ];
}
