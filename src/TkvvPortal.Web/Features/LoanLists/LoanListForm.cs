using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.LoanLists;

/// <summary>Lists of households that ask for loans (03/TD).</summary>
public sealed class LoanListForm(PortalDbContext db, LoanListHeads heads, GroupLeaders leaders) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "03-td", "03/TD", "Danh sách hộ gia đình đề nghị vay vốn NHCSXH", "Ban quản lý Tổ, sau cuộc họp bình xét; Hội và UBND xã xác nhận",
        "Danh sách lập trong tháng từ biên bản bình xét", FormUnit.Group)
    {
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager, PortalRole.SessionAccountant],
    };

    /// <summary>A paper for every list made in the month; three queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var (first, last) = (subject.Month.FirstDay, subject.Month.LastDay);
        var lists = (await db.LoanRequestLists.AsNoTracking().Where(list => subject.GroupIds.Contains(list.GroupId) && list.MadeOn >= first && list.MadeOn <= last)
            .OrderBy(list => list.MadeOn).ThenBy(list => list.Id).ToListAsync()).ToLookup(list => list.GroupId);
        var lines = (await heads.LinesAsync([.. lists.SelectMany(ofGroup => ofGroup).Select(list => list.Id)])).ToLookup(line => line.Request.ListId!.Value);
        var led = await leaders.OnAsync(subject.GroupIds, last);
        return [.. subject.Groups.SelectMany(group => lists[group.Id].Select(list => new FilledForm(group.Code, Of(group, list, [.. lines[list.Id]], led.GetValueOrDefault(group.Id)), list.Id)))];
    }

    private Paper Of(PaperGroup group, LoanRequestList list, IReadOnlyList<LoanListLine> lines, string? leader) => new(Info.Number, Info.Title,
    [
        Small($"Theo biên bản họp Tổ bình xét cho vay ngày {list.MadeOn.Text()}. Đơn vị: đồng."),
        PaperTable.Of(
            lines,
            PaperColumns.Order<LoanListLine>(),
            new PaperColumn<LoanListLine>("Họ và tên người vay", 34, line => line.Request.FullName, PaperCell.Text, $"Cộng {lines.Count} hộ"),
            new PaperColumn<LoanListLine>("Địa chỉ", 34, line => line.Address),
            new PaperColumn<LoanListLine>("Đối tượng", 22, line => line.Household.Title()),
            new PaperColumn<LoanListLine>("Chương trình", 20, line => line.Programme),
            new PaperColumn<LoanListLine>("Mục đích sử dụng vốn", 36, line => line.Request.Plan.Words),
            new PaperColumn<LoanListLine>("Số tiền đề nghị", 26, line => line.Request.Amount.ToString(), PaperCell.Number, lines.Total(line => line.Request.Amount).ToString()),
            new PaperColumn<LoanListLine>("Số tiền Tổ thống nhất", 26, line => line.Request.Agreed?.ToString(), PaperCell.Number, lines.Total(line => line.Request.Agreed ?? Vnd.Zero).ToString()),
            new PaperColumn<LoanListLine>("Thời hạn (tháng)", 18, line => $"{line.Request.Plan.TermMonths}", PaperCell.Centred),
            new PaperColumn<LoanListLine>("Số tiền phê duyệt", 26, line => line.Request.Approval?.Amount.ToString(), PaperCell.Number)),
        PlaceDate(group.Commune, list.MadeOn.Year),
        new PaperSignatures([new PaperSignature("UBND XÃ XÁC NHẬN", Seal, list.Commune?.By), new PaperSignature("HỘI ĐOÀN THỂ XÁC NHẬN", Sign, list.Organisation?.By), new PaperSignature("TỔ TRƯỞNG", Sign, leader)]),
    ])
    {
        IsLandscape = true,
        Subtitle = $"Tổ TK&VV {group.Code} – {group.Name}, {group.Hamlet}, xã {group.Commune} · Đơn vị nhận ủy thác: {group.Organisation}",
    };
}
