using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Who took or gave back the money, on which day, and when it was entered.</summary>
/// <param name="On">The day the money changed hands.</param>
/// <param name="AtUtc">The instant it was entered.</param>
/// <param name="UserId">The account that entered it.</param>
/// <param name="UserName">The person's name, printed on the receipt.</param>
public sealed record RecordStamp(DateOnly On, DateTime AtUtc, Guid UserId, string UserName)
{
    /// <summary>The day it was entered, in Vietnam.</summary>
    public DateOnly EnteredOn => DateOnly.FromDateTime(PortalClock.Local(AtUtc));
}
