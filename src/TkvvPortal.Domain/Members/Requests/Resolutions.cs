using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>
/// Nghị quyết kết nạp, cho ra of one meeting: what its votes come to, what stands in their way, and what they bring about when the minutes
/// are closed. Exits count before admissions, so that a place that becomes free can be taken.
/// </summary>
public sealed class Resolutions
{
    private readonly GroupOnDay _group;
    private readonly int _present;

    /// <summary>Looks at the votes of a meeting.</summary>
    /// <param name="voted">The requests with a vote.</param>
    /// <param name="factsOf">What is known of each, by its key.</param>
    /// <param name="group">The group on the day of the meeting.</param>
    /// <param name="present">Members present or represented.</param>
    /// <param name="pass">The share of those present that must be exceeded (<c>to.pass</c>).</param>
    public Resolutions(
        IEnumerable<MembershipRequest> voted, IReadOnlyDictionary<Guid, RequestFacts> factsOf, GroupOnDay group, int present, decimal pass)
    {
        (_group, _present) = (group, present);
        var after = group.Members;
        var all = new List<Resolution>();
        foreach (var request in voted.OrderByDescending(request => request.Kind).ThenBy(request => request.FiledAtUtc).ThenBy(request => request.Id))
        {
            var passes = request.Vote!.Passes(present, pass);
            if (passes)
                after += request.Kind == RequestKind.Admission ? 1 : -1;
            all.Add(new Resolution(request, factsOf[request.Id], passes, passes ? new RequestCheck(request, factsOf[request.Id], group).Find(after) : []));
        }

        All = all;
    }

    /// <summary>Those of a meeting without a vote.</summary>
    public static Resolutions None { get; } = new([], new Dictionary<Guid, RequestFacts>(), new GroupOnDay(default, 0, new GroupSize(0, 0)), 0, 0);

    /// <summary>One for each request, exits first.</summary>
    public IReadOnlyList<Resolution> All { get; }

    /// <summary>Everything that keeps the minutes from being closed: too many votes, and blocks without a waiver.</summary>
    public IReadOnlyList<RuleViolationException> Find() => [.. All.SelectMany(Violations)];

    /// <summary>Throws <see cref="RuleViolationsException"/> when something keeps the minutes from being closed.</summary>
    public void Refuse()
    {
        if (Find() is { Count: > 0 } broken)
            throw new RuleViolationsException(broken);
    }

    /// <summary>Brings about what was decided, on the day of the meeting; throws <see cref="RuleViolationsException"/> when anything stands in the way.</summary>
    /// <returns>The stays that begin, and the people the portal did not know yet.</returns>
    public Admissions Settle()
    {
        Refuse();
        var admissions = new Admissions([], []);
        foreach (var resolution in All)
            Settle(resolution, admissions);
        return admissions;
    }

    private IEnumerable<RuleViolationException> Violations(Resolution resolution)
    {
        if (resolution.Request.Vote!.Total > _present)
            yield return new RuleViolationException(RequestRules.VotesWithinPresent, resolution.Request.FullName, resolution.Request.Vote.Total, _present);
        foreach (var finding in resolution.Blocks)
            yield return finding.Violation;
    }

    private void Settle(Resolution resolution, Admissions admissions)
    {
        var (request, facts) = (resolution.Request, resolution.Facts);
        if (!resolution.Passes)
            request.Settle(RequestStatus.Refused, null);
        else if (request.Kind == RequestKind.Exit)
            Release(request, facts.Stay!);
        else
            Admit(request, facts.MemberId, admissions);
    }

    private void Release(MembershipRequest request, Membership stay)
    {
        stay.Leave(_group.On, request.Reason!.Value.Title());
        stay.Remember(request.Waiver?.Sentence);
        request.Settle(RequestStatus.Accepted, null);
    }

    private void Admit(MembershipRequest request, Guid? known, Admissions admissions)
    {
        var applicant = request.Applicant!;
        if (known is null)
        {
            var person = Member.Register(Guid.CreateVersion7(), applicant.CustomerCode, applicant.FullName, applicant.BirthDate, applicant.Gender);
            person.Describe(null, applicant.Phone, applicant.Address, applicant.Category);
            admissions.People.Add(person);
            known = person.Id;
        }

        var stay = new Membership(Guid.CreateVersion7(), request.GroupId, known.Value, _group.On);
        stay.Remember(request.Waiver?.Sentence);
        admissions.Stays.Add(stay);
        request.Settle(RequestStatus.Accepted, stay.Id);
    }
}

/// <summary>What the vote on one request comes to.</summary>
/// <param name="Request">The request with its vote.</param>
/// <param name="Facts">What is known of the person.</param>
/// <param name="Passes">Whether enough agree.</param>
/// <param name="Findings">What the rules say of it; nothing when it does not pass.</param>
public sealed record Resolution(MembershipRequest Request, RequestFacts Facts, bool Passes, IReadOnlyList<RequestFinding> Findings)
{
    /// <summary>What stands in the way: blocks that no waiver sets aside.</summary>
    public IEnumerable<RequestFinding> Blocks => Findings.Where(finding =>
        finding.Level == FindingLevel.Absolute || (finding.Level == FindingLevel.Block && Request.Waiver?.Covers(finding.Rule.Id) != true));
}

/// <summary>What begins with the resolutions of a meeting.</summary>
/// <param name="People">Those the portal did not know yet.</param>
/// <param name="Stays">Their stays, and those of people on file.</param>
public sealed record Admissions(List<Member> People, List<Membership> Stays);
