using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>A row of a watch list as it is shown.</summary>
/// <param name="Hit">The row.</param>
/// <param name="Group">Its group.</param>
/// <param name="Name">The household, the group, or who raised the opinion.</param>
/// <param name="Code">Customer code, loan code or group code.</param>
/// <param name="Url">Where the thing itself is.</param>
/// <param name="Evidence">Why it is on the list, with its figures.</param>
/// <param name="Standing">What was done with it.</param>
/// <param name="Promise">The last promise to pay; none without one.</param>
public sealed record WatchLine(
    WatchHit Hit, WatchLine.GroupOf Group, string Name, string Code, string Url, string Evidence, WatchStanding Standing, PromiseLine? Promise)
{
    /// <summary>The group of a row.</summary>
    public sealed record GroupOf(Guid Id, string Code, string Name, string Commune, string Organisation, int SessionDay);

    /// <summary>Where something is done about it.</summary>
    public string ActUrl(WatchListInfo list) => $"{list.Url}/{Hit.Id}";

    /// <summary>The amount the list looks at; none when it looks at no money.</summary>
    public Vnd? Amount => Hit.Amount == 0 ? null : new Vnd(Hit.Amount);
}

/// <summary>A promise to pay with what became of it.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Paid">What was received of it in its time, đồng.</param>
/// <param name="State">Kept, broken or open.</param>
public sealed record PromiseLine(PaymentPromise Promise, Vnd Paid, PromiseState State);
