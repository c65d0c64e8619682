using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Checks all payments of one save and names every row that is wrong, at its field.</summary>
internal sealed class PaymentCheck(
    FiscalMonth month, IReadOnlyDictionary<Guid, SheetRow> rows, RecordStamp stamp, IReceiptNumbers numbers, CollectionLimits limits)
{
    public void Refuse(IReadOnlyList<Payment> payments)
    {
        List<RuleViolationException> broken = [.. Whole(payments), .. numbers.Check(payments, stamp.On.Year)];
        for (var index = 0; index < payments.Count; index++)
            broken.AddRange(Row(payments[index], $"Rows[{index}]"));
        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
    }

    private IEnumerable<RuleViolationException> Whole(IReadOnlyList<Payment> payments)
    {
        if (stamp.On < month.FirstDay || stamp.On > limits.Today)
            yield return Broken(ReceiptRules.ReceivedOnIsPast, nameof(Receipt.ReceivedOn), month.FirstDay, limits.Today);
        else if (stamp.On < limits.FirstOpenDay)
            yield return Broken(ReceiptRules.MonthIsOpen, nameof(Receipt.ReceivedOn), limits.FirstOpenDay);
        if (payments.All(payment => payment.Interest == Vnd.Zero && payment.Deposit == Vnd.Zero))
            yield return Broken(ReceiptRules.SomethingIsPaid, "");
        if (payments.DistinctBy(payment => payment.MembershipId).Count() != payments.Count)
            yield return Broken(ReceiptRules.PayerOnceInSave, "");
    }

    private IEnumerable<RuleViolationException> Row(Payment payment, string prefix)
    {
        var (interest, deposit) = ($"{prefix}.{nameof(Payment.Interest)}", $"{prefix}.{nameof(Payment.Deposit)}");
        if (!rows.TryGetValue(payment.MembershipId, out var row))
        {
            yield return Broken(ReceiptRules.PayerIsOnSheet, interest, month);
            yield break;
        }

        if (payment.Interest < Vnd.Zero)
            yield return Broken(ReceiptRules.AmountIsNotNegative, interest);
        if (payment.Deposit < Vnd.Zero)
            yield return Broken(ReceiptRules.AmountIsNotNegative, deposit);
        if (payment.Interest.IsPositive && !limits.CollectsInterest)
            yield return Broken(ReceiptRules.InterestNeedsMandate, interest);
        if (payment.Deposit.IsPositive && !limits.CollectsDeposits)
            yield return Broken(ReceiptRules.DepositNeedsMandate, deposit);
        if (payment.Deposit > limits.DepositMax)
            yield return Broken(ReceiptRules.DepositWithinCeiling, deposit, payment.Deposit, limits.DepositMax);
        var deposits = limits.Deposits.GetValueOrDefault(payment.MembershipId) + payment.Deposit;
        if (payment.Deposit.IsPositive && deposits < limits.DepositMinimum && string.IsNullOrWhiteSpace(payment.Reason))
            yield return Broken(SheetRules.DepositReachesMinimum, $"{prefix}.{nameof(Payment.Reason)}", deposits, limits.DepositMinimum);
        if (payment.Interest.IsPositive && limits.NewFigures.GetValueOrDefault(payment.MembershipId) is { } news)
        {
            yield return Broken(SheetRules.FiguresAreAccepted, interest, news.AsOf, Vnd.Max(news.Due - limits.CollectedFrom(payment.MembershipId), Vnd.Zero));
            yield break;
        }

        var remaining = Vnd.Max(row.InterestDue - limits.CollectedFrom(payment.MembershipId), Vnd.Zero);
        var ceiling = remaining.IsPositive ? remaining + limits.InterestTolerance : Vnd.Zero;
        if (payment.Interest > ceiling)
            yield return Broken(ReceiptRules.InterestWithinDue, interest, payment.Interest, remaining);
        foreach (var broken in Withdrawal(payment, row, $"{prefix}.{nameof(Payment.FromDeposit)}"))
            yield return broken;
    }

    private IEnumerable<RuleViolationException> Withdrawal(Payment payment, SheetRow row, string field)
    {
        if (payment.FromDeposit < Vnd.Zero)
            yield return Broken(ReceiptRules.AmountIsNotNegative, field);
        if (payment.FromDeposit.IsPositive && payment.FromDeposit > payment.Interest)
            yield return Broken(ReceiptRules.WithdrawalPaysInterest, field, payment.FromDeposit, payment.Interest);
        var balance = limits.DepositOf(row);
        if (payment.FromDeposit.IsPositive && payment.FromDeposit > balance)
            yield return Broken(ReceiptRules.WithdrawalWithinBalance, field, payment.FromDeposit, balance);
    }

    private static RuleViolationException Broken(Rule rule, string field, params object[] arguments) =>
        new(rule, arguments) { Field = field };
}
