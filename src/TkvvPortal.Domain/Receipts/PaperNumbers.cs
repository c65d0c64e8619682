using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>The numbers of receipts that were written on paper: each as it stands there.</summary>
/// <param name="range">The range the paper was taken from.</param>
/// <param name="used">Numbers of the range that are receipts already.</param>
public sealed class PaperNumbers(NumberRange range, IReadOnlySet<int> used) : IReceiptNumbers
{
    /// <inheritdoc />
    public Guid? RangeId => range.Id;

    /// <inheritdoc />
    /// <remarks>TK-046 outside the range or in another year, TK-047 for a number used before or twice, TK-048 for a returned range, TK-327 for a number without an amount.</remarks>
    public IEnumerable<RuleViolationException> Check(IReadOnlyList<Payment> payments, int yearOfReceipts)
    {
        if (range.ReturnedOn is { } returned)
            yield return new RuleViolationException(ReceiptRules.RangeIsOpen, returned);
        HashSet<int> taken = [.. used];
        for (var index = 0; index < payments.Count; index++)
        {
            var field = $"Rows[{index}].{nameof(Payment.PaperNumber)}";
            if (!payments[index].Total.IsPositive)
            {
                if (payments[index].PaperNumber is not null)
                    yield return new RuleViolationException(PaperRules.NumberHasAmount) { Field = field };
                continue;
            }

            if (payments[index].PaperNumber is not { } number || number < range.First || number > range.Last || yearOfReceipts != range.Year)
                yield return new RuleViolationException(ReceiptRules.NumberIsInRange, range.First, range.Last, range.Year.ToString("0000", null)) { Field = field };
            else if (!taken.Add(number))
                yield return new RuleViolationException(ReceiptRules.NumberIsUnused, number) { Field = field };
        }
    }

    /// <inheritdoc />
    public int Take(Payment payment) => payment.PaperNumber!.Value;
}
