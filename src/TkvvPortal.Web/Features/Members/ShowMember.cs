using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Hồ sơ tổ viên: the person, the household, stays, loans, deposits, receipts, meetings and what was said there.</summary>
public sealed class ShowMember(PortalDbContext db, MemberHeads heads, MemberHistory history) : IUseCase
{
    private const int LastLooks = 5;

    public sealed record Page(MemberHead Head)
    {
        public required IReadOnlyList<StayLine> Stays { get; init; }
        public required IReadOnlyList<LoanLine> Loans { get; init; }
        public required IReadOnlyList<DepositLine> Deposits { get; init; }
        public required IReadOnlyList<HouseholdLine> Households { get; init; }
        public required IReadOnlyList<ReceiptLine> Receipts { get; init; }
        public required IReadOnlyList<ToldLine> Told { get; init; }
        public required IReadOnlyList<MeetingLine> Meetings { get; init; }
        public required IReadOnlyList<AccessLine> Looks { get; init; }
        public required RevealDatum.Form Form { get; init; }
    }

    /// <summary>The profile in a fixed number of queries; null when the member does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, RevealDatum.Form? posted = null, bool isRevealed = false)
    {
        var head = await heads.FindAsync(code, isRevealed ? posted?.Datum : null);
        // What was shown is recorded: the next look has a form of its own.
        return head is null ? null : await PageAsync(head, isRevealed ? null : posted);
    }

    internal async Task<Page> PageAsync(MemberHead head, RevealDatum.Form? posted)
    {
        var stays = await history.StaysAsync(head.Id);
        var ids = stays.ConvertAll(stay => stay.Id);
        return new Page(head)
        {
            Stays = stays,
            Loans = await history.LoansAsync(ids),
            Deposits = await history.DepositsAsync(ids),
            Households = await history.HouseholdsAsync(head.Id),
            Receipts = await history.ReceiptsAsync(ids),
            Told = await history.ToldAsync(ids),
            Meetings = await history.MeetingsAsync(ids),
            Looks = await LooksAsync(head.Id),
            Form = posted ?? new RevealDatum.Form { Id = Guid.CreateVersion7(), Datum = PersonalDatum.NationalId },
        };
    }

    private Task<List<AccessLine>> LooksAsync(Guid memberId) => db.PersonalDataAccesses
        .Where(access => access.MemberId == memberId)
        .OrderByDescending(access => access.AtUtc)
        .Take(LastLooks)
        .Select(access => new AccessLine(access.AtUtc, access.UserName, access.Datum, access.Reason, null, null))
        .ToListAsync();
}
