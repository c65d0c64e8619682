using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Sổ ý kiến, kiến nghị of all groups in scope: the longest overdue first.</summary>
public sealed class ListPetitions(PortalDbContext db, PetitionTurns turns, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    /// <param name="Xem">Which part of the register.</param>
    /// <param name="Loai">Only those of a kind.</param>
    /// <param name="Noi">Only those an office must answer.</param>
    /// <param name="Xa">The commune.</param>
    /// <param name="Tu">Raised on or after.</param>
    /// <param name="Den">Raised on or before.</param>
    /// <param name="Trang">The page.</param>
    public sealed record Filter(PetitionPart? Xem, PetitionKind? Loai, PetitionOwner? Noi, Guid? Xa, DateOnly? Tu, DateOnly? Den, int Trang = 1)
    {
        public PetitionPart Part => Xem ?? PetitionPart.Waiting;
    }

    public sealed record Page(Filter Filter, PageOf<Line> List, IReadOnlyList<Choice> Communes, Counts Counts, int StepDays, DateOnly Today);

    public sealed record Counts(int Mine, int Late, int ToTell);

    public sealed record Line(
        Guid Id, string GroupCode, string GroupName, string RaisedBy, string Content, PetitionKind Kind, PetitionStatus Status, PetitionOwner? Owner, string? OwnerName,
        DateOnly? AnswerBy, DateOnly RaisedOn, bool IsMerged)
    {
        public bool IsWaiting => Status < PetitionStatus.Answered;

        public bool IsLate(DateOnly today) => IsWaiting && AnswerBy < today;

        /// <summary>The level it has gone up to; none while it is where it was given.</summary>
        public PetitionOwner? WentUpTo(DateOnly today, int stepDays) =>
            IsLate(today) && Owner is { } owner && Escalation.Level(owner, AnswerBy!.Value, today, stepDays) is var level && level != owner ? level : null;
    }

    /// <summary>Seven queries.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var step = await turns.StepDaysAsync();
        var today = clock.Today;
        return new Page(
            filter, await Lines(filter, step).ToPageAsync(filter.Trang), await db.CommunesOfGroupsAsync(),
            new Counts(
                await turns.Mine(step).CountAsync(),
                await db.Petitions.CountAsync(one => one.Status < PetitionStatus.Answered && one.AnswerBy < today),
                await db.Petitions.CountAsync(one => one.Status == PetitionStatus.Answered)),
            step, today);
    }

    /// <summary>Everything the filter shows, as a table; noted in the audit trail.</summary>
    public async Task<ReportTable> ExportAsync(Filter filter)
    {
        var step = await turns.StepDaysAsync();
        var table = ReportTable.Of(
            "Ý kiến, kiến nghị", $"Ngày {clock.Today:dd/MM/yyyy}", await Lines(filter, step).ToListAsync(),
            new ReportColumn<Line>("Mã tổ", line => line.GroupCode), new("Tên tổ", line => line.GroupName), new("Ngày nêu", line => line.RaisedOn), new("Người nêu", line => line.RaisedBy),
            new("Nội dung", line => line.Content), new("Loại", line => line.Kind.Title()), new("Nơi trả lời", line => line.Owner?.Title()), new("Người trả lời", line => line.OwnerName),
            new("Hạn", line => line.AnswerBy), new("Tình trạng", line => line.Status.Title()), new("Đã lên cấp", line => line.WentUpTo(clock.Today, step)?.Title()));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private IQueryable<Line> Lines(Filter filter, int step) =>
        from petition in Part(filter.Part, step)
        where (filter.Loai == null || petition.Kind == filter.Loai) && (filter.Noi == null || petition.Owner == filter.Noi)
        join grp in db.GroupsOf(filter.Xa, null) on petition.GroupId equals grp.Id
        join meeting in db.Meetings on petition.MeetingId equals meeting.Id
        where (filter.Tu == null || meeting.ScheduledOn >= filter.Tu) && (filter.Den == null || meeting.ScheduledOn <= filter.Den)
        orderby petition.Status < PetitionStatus.Answered ? 0 : 1, petition.AnswerBy, meeting.ScheduledOn descending, grp.Code, petition.Id
        select new Line(
            petition.Id, grp.Code, grp.Name, petition.RaisedBy, petition.Content, petition.Kind, petition.Status, petition.Owner, petition.OwnerName,
            petition.AnswerBy, meeting.ScheduledOn, petition.MergedIntoId != null);

    private IQueryable<Petition> Part(PetitionPart part, int step)
    {
        var today = clock.Today;
        return part switch
        {
            PetitionPart.Mine => turns.Mine(step),
            PetitionPart.Waiting => db.Petitions.Where(one => one.Status < PetitionStatus.Answered),
            PetitionPart.Late => db.Petitions.Where(one => one.Status < PetitionStatus.Answered && one.AnswerBy < today),
            PetitionPart.ToTell => db.Petitions.Where(one => one.Status == PetitionStatus.Answered),
            PetitionPart.Told => db.Petitions.Where(one => one.Status == PetitionStatus.Told),
            _ => db.Petitions,
        };
    }
}

/// <summary>A part of the register.</summary>
public enum PetitionPart
{
    /// <summary>What waits for the person.</summary>
    Mine = 1,

    /// <summary>Everything unanswered.</summary>
    Waiting = 2,

    /// <summary>Unanswered past the deadline.</summary>
    Late = 3,

    /// <summary>Answered, to be read out.</summary>
    ToTell = 4,

    /// <summary>Settled.</summary>
    Told = 5,

    /// <summary>All.</summary>
    All = 6,
}
