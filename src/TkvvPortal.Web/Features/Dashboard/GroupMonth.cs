using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>One group in one month with its names: every total of the dashboard is a sum of these rows.</summary>
/// <param name="Name">The group as it is named.</param>
/// <param name="Figures">Its figures of the month.</param>
/// <param name="Judged">The last complete month, on which the group is judged.</param>
/// <param name="LastVisit">The last minuted meeting at which an officer sat; none when never.</param>
public sealed record GroupMonth(GroupName Name, GroupFiguresOfMonth Figures, JudgedMonth Judged, DateOnly? LastVisit)
{
    public GroupFigures ToJudge(FiscalMonth month) => new()
    {
        Code = Name.Code,
        FoundedOn = Name.FoundedOn,
        Month = month,
        CollectsInterest = Name.CollectsInterest,
        Outstanding = Figures.Outstanding,
        Overdue = Figures.Overdue,
        InterestDue = Judged.InterestDue,
        InterestCollected = Judged.InterestCollected,
        Meeting = Judged.Meeting,
        LastVisit = LastVisit is { } visit ? FiscalMonth.Of(visit) : null,
        LateOpinions = Figures.LateOpinions,
    };
}

/// <summary>What the dashboard calls a group.</summary>
public sealed record GroupName(
    Guid Id, string Code, string Name, Guid CommuneId, string Commune, string Organisation, DateOnly FoundedOn, bool CollectsInterest);
