using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Minutes of founding meetings (10A/TD): members and board filled in, the course of the meeting left blank.</summary>
public sealed class FoundingForm(PortalDbContext db) : IOfficialForm
{
    private const int BlankRows = 10;

    private sealed record Founder(string? Name, string? Address, HouseholdCategory? Household);

    private sealed record Founded(DateOnly On, IReadOnlyList<Founder> Members, string? Leader, string? Deputy, GroupEvent? Act);

    public FormInfo Info { get; } = new(
        "10a-td", "10A/TD", "Biên bản họp thành lập Tổ tiết kiệm và vay vốn", "Ban vận động và Ban quản lý Tổ, tại cuộc họp thành lập; Hội chỉ đạo, UBND xã chấp thuận",
        "Tổ thành lập trong năm (một Tổ: bất kể năm), tổ viên và Ban quản lý ngày thành lập", FormUnit.Group)
    {
        IsYearly = true,
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager],
    };

    /// <summary>A paper for every group founded in the year; four queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var (first, last) = subject.Groups.Count == 1 ? (DateOnly.MinValue, DateOnly.MaxValue) : (subject.YearStart, subject.YearEnd);
        var founded = await db.Groups.Where(group => subject.GroupIds.Contains(group.Id) && group.FoundedOn >= first && group.FoundedOn <= last).ToDictionaryAsync(group => group.Id, group => group.FoundedOn);
        var ids = founded.Keys.ToList();
        var members = (await (
            from stay in db.Memberships
            where ids.Contains(stay.GroupId) && db.Groups.Any(lent => lent.Id == stay.GroupId && stay.JoinedOn <= lent.FoundedOn)
            orderby stay.Member.SortKey
            select new { stay.GroupId, Line = new Founder(stay.Member.FullName, stay.Member.Address, stay.Member.Category) }).ToListAsync()).ToLookup(one => one.GroupId, one => one.Line);
        var seats = (await (
            from term in db.BoardTerms
            where ids.Contains(term.GroupId) && db.Groups.Any(lent => lent.Id == term.GroupId && term.ValidFrom <= lent.FoundedOn)
            join stay in db.Memberships on term.MembershipId equals stay.Id
            select new { term.GroupId, term.Post, stay.Member.FullName }).ToListAsync()).ToLookup(one => one.GroupId);
        var acts = (await db.GroupEvents.AsNoTracking().Where(one => ids.Contains(one.GroupId) && one.Kind == GroupEventKind.Founded).ToListAsync()).DistinctBy(one => one.GroupId).ToDictionary(one => one.GroupId);
        string? Seat(Guid group, BoardPost post) => seats[group].FirstOrDefault(seat => seat.Post == post)?.FullName;
        return
        [
            .. subject.Groups.Where(group => founded.ContainsKey(group.Id)).Select(group => new FilledForm(group.Code, Of(group, new Founded(
                founded[group.Id], [.. members[group.Id]], Seat(group.Id, BoardPost.Leader), Seat(group.Id, BoardPost.Deputy), acts.GetValueOrDefault(group.Id))))),
        ];
    }

    private Paper Of(PaperGroup group, Founded founded) => new Paper(Info.Number, Info.Title,
    [
        Prose($"Hôm nay, …… giờ …… {(founded.Act?.MinutesOn ?? founded.On).Official()}, tại {Blank}, {group.Hamlet}, xã {group.Commune}, các hộ có tên dưới đây họp thành lập Tổ tiết kiệm và vay vốn do {group.Organisation} nhận ủy thác quản lý."),
        Part("I. Thành phần dự họp"),
        Prose($"Số hộ dự họp: {(founded.Members.Count > 0 ? founded.Members.Count : "……")}. Chủ trì: {Blank}. Thư ký: {Blank}. Đại diện Hội: {Blank}. Trưởng ấp: {Blank}."),
        Part("II. Nội dung"),
        Prose($"1. Thống nhất thành lập Tổ TK&VV \"{group.Name}\"{(group.Code.Length > 0 ? $", mã số {group.Code}" : "")}, gồm các tổ viên:"),
        PaperTable.Of(
            founded.Members.Count > 0 ? founded.Members : [.. Enumerable.Repeat(new Founder(null, null, null), BlankRows)],
            PaperColumns.Order<Founder>(), new PaperColumn<Founder>("Họ và tên", 44, one => one.Name), new PaperColumn<Founder>("Địa chỉ", 50, one => one.Address),
            new PaperColumn<Founder>("Đối tượng", 38, one => one.Household?.Title()), PaperColumns.Blank<Founder>("Chữ ký", 26)),
        Prose($"2. Bầu Ban quản lý Tổ: Tổ trưởng {founded.Leader ?? Blank}; Tổ phó {founded.Deputy ?? Blank}. Biểu quyết: tán thành …… / …… tổ viên."),
        Prose("3. Thông qua quy ước hoạt động của Tổ. Biểu quyết: tán thành …… / …… tổ viên."),
        Prose("Biên bản được đọc lại cho mọi người cùng nghe, thống nhất và ký tên."),
        Signatures(("THƯ KÝ", null), ("CHỦ TRÌ", null)), Signatures(("ĐẠI DIỆN HỘI", null), ("TRƯỞNG ẤP", null), ("TỔ TRƯỞNG", founded.Leader)),
        Part("Phê duyệt của UBND xã"),
        Prose($"UBND xã {group.Commune} chấp thuận thành lập Tổ và quy ước hoạt động, văn bản số {founded.Act?.Approval ?? Blank} ngày {founded.Act?.ApprovedOn?.Text() ?? "…/…/……"}."),
        new PaperSignatures([new PaperSignature("TM. ỦY BAN NHÂN DÂN", Seal, null)]),
    ]).From($"{group.Organisation} xã {group.Commune}", group.Hamlet);
}
