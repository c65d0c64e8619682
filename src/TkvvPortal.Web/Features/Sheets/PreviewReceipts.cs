using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Shows what a save would record before it is saved: every amount beside what is due, and who has not paid.</summary>
public sealed class PreviewReceipts(PortalDbContext db, GroupHeads groups, RecordReceipts record) : IUseCase
{
    public sealed record Page(GroupHead Group, FiscalMonth Month, RecordReceipts.Form Form, IReadOnlyList<Line> Lines)
    {
        public IReadOnlyList<Line> Paid { get; } = [.. Lines.Where(line => line.Payment.Total.IsPositive)];

        /// <summary>Who pays nothing now although interest is due.</summary>
        public IReadOnlyList<Line> Unpaid { get; } = [.. Lines.Where(line => !line.Payment.Total.IsPositive && line.Due.IsPositive)];

        public Vnd Interest => Paid.Total(line => line.Payment.Interest);

        public Vnd Deposit => Paid.Total(line => line.Payment.Deposit);

        public Vnd FromDeposit => Paid.Total(line => line.Payment.FromDeposit);

        /// <summary>What must be in the hand.</summary>
        public Vnd Cash => Interest + Deposit - FromDeposit;

        public int Different => Paid.Count(line => line.Difference != Vnd.Zero);
    }

    /// <summary>One row of the form.</summary>
    public sealed record Line(int Number, string Name, Vnd Due, Payment Payment)
    {
        /// <summary>What is paid more (or less, negative) than is due; nothing where only a deposit is paid in.</summary>
        public Vnd Difference => Payment.Interest == Vnd.Zero && Payment.Deposit.IsPositive && Due == Vnd.Zero ? Vnd.Zero : Payment.Interest - Due;
    }

    /// <summary>The preview; null when the sheet does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month, RecordReceipts.Form form)
    {
        if (await groups.FindAsync(code, month) is not { } head || await record.TryAsync(code, month, form) is not var (reading, payments))
            return null;
        var names = await db.Memberships.Where(stay => stay.GroupId == head.Id)
            .Select(stay => new { stay.Id, stay.Member.FullName }).ToDictionaryAsync(stay => stay.Id, stay => stay.FullName);
        var numbers = reading.Rows.ToDictionary(row => row.MembershipId, row => row.Number);
        return new Page(head, month, form,
        [
            .. payments.Select(payment => new Line(
                numbers[payment.MembershipId], names[payment.MembershipId], reading.Remaining(payment.MembershipId), payment)),
        ]);
    }
}
