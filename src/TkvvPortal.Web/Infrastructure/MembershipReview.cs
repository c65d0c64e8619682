using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Moving;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Reads what the rules of membership say of requests; eight queries whatever their number.</summary>
public sealed class MembershipReview(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>What is known of requests of one group on a day, and the numbers in force.</summary>
    public sealed record Reading(IReadOnlyDictionary<Guid, RequestFacts> FactsOf, GroupOnDay Group, PolicyParameter Pass)
    {
        /// <summary>What is found when nothing else is decided.</summary>
        public IReadOnlyList<RequestFinding> Of(MembershipRequest request) => new RequestCheck(request, FactsOf[request.Id], Group).Find();

        /// <summary>What the votes on requests come to.</summary>
        public Resolutions Resolve(IEnumerable<MembershipRequest> voted, int present) => new(voted, FactsOf, Group, present, Pass.Value);
    }

    /// <summary>Reads; the stays are tracked when they are to be ended.</summary>
    public async Task<Reading> ReadAsync(Guid groupId, IReadOnlyList<MembershipRequest> requests, DateOnly on, bool toEnd = false)
    {
        var book = await policies.ReadAsync();
        var members = await db.Memberships.CountAsync(stay => stay.GroupId == groupId && stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn > on));
        var group = new GroupOnDay(on, members, GroupSize.On(book, on));
        return new Reading(await db.ReadRequestFactsAsync(groupId, requests, on, toEnd), group, book.Find(PolicyKey.Majority, on));
    }
}
