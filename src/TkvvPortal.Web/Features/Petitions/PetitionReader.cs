using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Reads one opinion with its way.</summary>
public sealed class PetitionReader(PortalDbContext db, PetitionTurns turns, PortalClock clock) : IUseCase
{
    public sealed record Page(Facts One, IReadOnlyList<PetitionStep> Steps, IReadOnlyList<FileLine> Files, IReadOnlyList<Other> Merged, IReadOnlyList<Other> Mergeable)
    {
        public required int StepDays { get; init; }

        public required DateOnly Today { get; init; }

        public PetitionOwner? WentUpTo => One.Status < PetitionStatus.Answered && One is { Owner: { } owner, AnswerBy: { } by }
            && Escalation.Level(owner, by, Today, StepDays) is var level && level != owner ? level : null;

        public bool IsLate => One.Status < PetitionStatus.Answered && One.AnswerBy < Today;

        public AssignPetition.Form Assign { get; set; } = new();

        public AnswerPetition.Form Answer { get; set; } = new();
    }

    public sealed record Facts(
        Guid Id, Guid GroupId, string GroupCode, string GroupName, Guid MeetingId, DateOnly RaisedOn, string RaisedBy, string Content, PetitionKind Kind, PetitionStatus Status, string? Answer,
        PetitionOwner? Owner, string? OwnerName, DateOnly? AnswerBy, string? Reply, DateOnly? RepliedOn, string? RepliedByName, DateOnly? ToldOn, Guid? MergedIntoId, Guid Version)
    {
        public string Url => $"/y-kien/{Id}";

        public bool IsOpen => Status < PetitionStatus.Answered && MergedIntoId is null;
    }

    public sealed record FileLine(Guid Id, string Name, FileKind Kind, int Size, DateOnly On, string ByName);

    public sealed record Other(Guid Id, string GroupCode, string RaisedBy, string Content);

    private const int MostChoices = 50;

    /// <summary>The page; null when the opinion does not exist for the person. Six queries.</summary>
    public async Task<Page?> PageAsync(Guid id)
    {
        if (await FactsAsync(id) is not { } one)
            return null;
        var mergeable = one.IsOpen
            ? Others(db.Petitions.Where(other => other.Id != id && other.Id != one.MergedIntoId && other.MergedIntoId == null && other.Status < PetitionStatus.Told && other.Kind == one.Kind))
            : null;
        var page = new Page(
            one,
            await db.PetitionSteps.AsNoTracking().Where(step => step.PetitionId == id).OrderBy(step => step.Number).ToListAsync(),
            await db.GroupFiles.Where(file => file.SubjectId == id).OrderBy(file => file.GivenAtUtc)
                .Select(file => new FileLine(file.Id, file.Name, file.Kind, file.Size, file.GivenOn, file.GivenByName)).ToListAsync(),
            await Others(db.Petitions.Where(other => other.MergedIntoId == id || other.Id == one.MergedIntoId)).ToListAsync(),
            mergeable is null ? [] : await mergeable.Take(MostChoices).ToListAsync())
        {
            StepDays = await turns.StepDaysAsync(),
            Today = clock.Today,
        };
        page.Assign = new AssignPetition.Form { Owner = one.Owner, OwnerName = one.OwnerName, AnswerBy = one.AnswerBy < clock.Today ? null : one.AnswerBy, Version = one.Version };
        page.Answer = new AnswerPetition.Form { Version = one.Version };
        return page;
    }

    private Task<Facts?> FactsAsync(Guid id) => (
        from petition in db.Petitions
        where petition.Id == id
        join grp in db.Groups on petition.GroupId equals grp.Id
        join meeting in db.Meetings on petition.MeetingId equals meeting.Id
        select new Facts(
            petition.Id, grp.Id, grp.Code, grp.Name, meeting.Id, meeting.ScheduledOn, petition.RaisedBy, petition.Content, petition.Kind, petition.Status, petition.Answer,
            petition.Owner, petition.OwnerName, petition.AnswerBy, petition.Reply, petition.RepliedOn, petition.RepliedByName, petition.ToldOn, petition.MergedIntoId, petition.Version)).SingleOrDefaultAsync();

    private IQueryable<Other> Others(IQueryable<Petition> petitions) =>
        from petition in petitions
        join grp in db.Groups on petition.GroupId equals grp.Id
        orderby petition.AnswerBy, grp.Code, petition.Id
        select new Other(petition.Id, grp.Code, petition.RaisedBy, petition.Content);
}
