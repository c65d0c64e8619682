using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>What the list of groups was asked for, as it stands in the address.</summary>
public sealed class GroupFilter
{
    /// <summary>Code, group name, hamlet, leader's name or phone; words in any order, with or without diacritics.</summary>
    public string? Tim { get; set; }

    /// <summary>Commune of today.</summary>
    public Guid? Xa { get; set; }

    /// <summary>Commune of before, where the hamlet lay.</summary>
    public Guid? XaCu { get; set; }

    /// <summary>Hamlet.</summary>
    public Guid? Ap { get; set; }

    /// <summary>Mass organisation.</summary>
    public Guid? Hoi { get; set; }

    /// <summary>Transaction point.</summary>
    public Guid? Diem { get; set; }

    /// <summary>Credit officer in charge of the commune.</summary>
    public Guid? CanBo { get; set; }

    /// <summary>Class of the bank's latest scores.</summary>
    public GroupClass? Loai { get; set; }

    /// <summary>Where the group stands in its life; without a choice all that have not ended.</summary>
    public GroupStatus? TinhTrang { get; set; }

    /// <summary>The order: a key of <see cref="GroupOrder"/>, with a minus for the other way round.</summary>
    public string? Sap { get; set; }

    public bool IsEmpty =>
        string.IsNullOrEmpty(Tim) && (Xa ?? XaCu ?? Ap ?? Hoi ?? Diem ?? CanBo) is null && Loai is null && TinhTrang is null;

    /// <summary>Whether one of the filters behind "Lọc thêm" is used.</summary>
    public bool UsesMore => (XaCu ?? Ap ?? CanBo) is not null || TinhTrang is not null;

    /// <summary>The groups that fit, within the scope.</summary>
    /// <param name="db">The database.</param>
    /// <param name="today">The day the board, the officer and the status are asked for.</param>
    /// <param name="scored">The month of the latest scores.</param>
    public IQueryable<SavingsGroup> Apply(PortalDbContext db, DateOnly today, FiscalMonth? scored)
    {
        var groups = TinhTrang is { } status
            ? db.Groups.Where(group => group.Status == status)
            : db.Groups.Where(group => group.ClosedOn == null);
        return OfScore(db, OfOfficer(db, InPlace(db, db.GroupsMatching(groups, SearchWords.Of(Tim), today)), today), scored);
    }

    private IQueryable<SavingsGroup> InPlace(PortalDbContext db, IQueryable<SavingsGroup> groups)
    {
        if (Xa is not null)
            groups = groups.Where(group => group.CommuneId == Xa);
        if (Ap is not null)
            groups = groups.Where(group => group.HamletId == Ap);
        if (Hoi is not null)
            groups = groups.Where(group => group.OrganisationId == Hoi);
        if (Diem is not null)
            groups = groups.Where(group => group.TransactionPointId == Diem);
        return XaCu is null ? groups : groups.Where(group => db.Hamlets.Any(hamlet =>
            hamlet.Id == group.HamletId && hamlet.Placements.Any(stretch => stretch.CommuneId == XaCu)));
    }

    private IQueryable<SavingsGroup> OfOfficer(PortalDbContext db, IQueryable<SavingsGroup> groups, DateOnly today) => CanBo is null
        ? groups
        : groups.Where(group => db.Assignments.Any(duty => duty.UserId == CanBo && duty.CommuneId == group.CommuneId
            && duty.ValidFrom <= today && (duty.ValidTo == null || duty.ValidTo >= today)));

    private IQueryable<SavingsGroup> OfScore(PortalDbContext db, IQueryable<SavingsGroup> groups, FiscalMonth? scored) => Loai is null
        ? groups
        : groups.Where(group => db.GroupScores.Any(score => score.GroupId == group.Id && score.Month == scored && score.Class == Loai));
}
