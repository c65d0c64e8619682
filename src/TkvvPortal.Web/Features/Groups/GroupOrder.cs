using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>The orders of the list of groups. Figures are summed once for all groups, not group by group; the code settles ties.</summary>
public sealed class GroupOrder(PortalDbContext db, DateOnly today, FiscalMonth? scored)
{
    private const int Unscored = 9;

    /// <summary>The keys with their titles. A figure begins with the largest, a word with the first.</summary>
    public static readonly IReadOnlyList<(string Key, string Title)> All =
    [
        ("code", "Mã tổ"), ("name", "Tên tổ"), ("members", "Tổ viên"), ("debt", "Dư nợ"), ("overdue", "Quá hạn"), ("class", "Xếp loại"), ("day", "Ngày họp"),
    ];

    /// <summary>The groups in the order of a key; an unknown one is the code.</summary>
    public IQueryable<SavingsGroup> Apply(IQueryable<SavingsGroup> groups, string? key)
    {
        var isTurned = key?.StartsWith('-') == true;
        return key?.TrimStart('-') switch
        {
            "name" => isTurned ? groups.OrderByDescending(group => group.Name).ThenBy(group => group.Code) : groups.OrderBy(group => group.Name).ThenBy(group => group.Code),
            "day" => isTurned ? groups.OrderByDescending(group => group.MeetingDay).ThenBy(group => group.Code) : groups.OrderBy(group => group.MeetingDay).ThenBy(group => group.Code),
            "members" => ByMembers(groups, isTurned),
            "debt" => ByLoans(groups, isShare: false, isTurned),
            "overdue" => ByLoans(groups, isShare: true, isTurned),
            "class" => ByClass(groups, isTurned),
            _ => isTurned ? groups.OrderByDescending(group => group.Code) : groups.OrderBy(group => group.Code),
        };
    }

    private IQueryable<SavingsGroup> ByMembers(IQueryable<SavingsGroup> groups, bool isTurned)
    {
        var counted =
            from grp in groups
            join stays in db.Memberships.Where(stay => stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn >= today))
                .GroupBy(stay => stay.GroupId).Select(byGroup => new { GroupId = byGroup.Key, Number = byGroup.Count() })
                on grp.Id equals stays.GroupId into found
            from stays in found.DefaultIfEmpty()
            select new { Group = grp, Number = (int?)stays.Number ?? 0 };
        return (isTurned ? counted.OrderBy(row => row.Number) : counted.OrderByDescending(row => row.Number))
            .ThenBy(row => row.Group.Code).Select(row => row.Group);
    }

    private IQueryable<SavingsGroup> ByLoans(IQueryable<SavingsGroup> groups, bool isShare, bool isTurned)
    {
        var summed =
            from grp in groups
            join loans in db.Loans.GroupBy(loan => loan.GroupId).Select(byGroup => new
            {
                GroupId = byGroup.Key,
                Overdue = byGroup.Sum(loan => (long)loan.Overdue),
                Outstanding = byGroup.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            }) on grp.Id equals loans.GroupId into found
            from loans in found.DefaultIfEmpty()
            select new
            {
                Group = grp,
                Figure = isShare ? (loans.Outstanding > 0 ? loans.Overdue * 100_000 / loans.Outstanding : 0) : (long?)loans.Outstanding ?? 0,
            };
        return (isTurned ? summed.OrderBy(row => row.Figure) : summed.OrderByDescending(row => row.Figure))
            .ThenBy(row => row.Group.Code).Select(row => row.Group);
    }

    /// <summary>The weakest first: those are looked for.</summary>
    private IQueryable<SavingsGroup> ByClass(IQueryable<SavingsGroup> groups, bool isTurned)
    {
        var classed =
            from grp in groups
            join score in db.GroupScores.Where(score => score.Month == scored) on grp.Id equals score.GroupId into found
            from score in found.DefaultIfEmpty()
            select new { Group = grp, Class = (GroupClass?)score.Class, IsScored = score != null };
        return (isTurned
                ? classed.OrderBy(row => row.IsScored ? row.Class : (GroupClass)Unscored)
                : classed.OrderByDescending(row => row.IsScored).ThenByDescending(row => row.Class))
            .ThenBy(row => row.Group.Code).Select(row => row.Group);
    }
}
