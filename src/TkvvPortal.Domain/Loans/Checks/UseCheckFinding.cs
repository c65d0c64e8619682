using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>What a check of the use of a loan found: "phần kiểm tra thực tế" of 06/TD and 06A/TD.</summary>
/// <param name="Received">Tổng tiền thực nhận, đồng.</param>
/// <param name="Outstanding">Dư nợ thực tế: what the household says it still owes, đồng.</param>
/// <param name="RightUse">Used for the agreed purpose, đồng.</param>
/// <param name="WrongUse">Used for something else, đồng.</param>
/// <param name="UsedFor">What the money went into.</param>
/// <param name="Effect">Hiệu quả đầu tư.</param>
/// <param name="Measure">Biện pháp xử lý; needed when part of the money went elsewhere.</param>
public sealed record UseCheckFinding(
    Vnd Received, Vnd Outstanding, Vnd RightUse, Vnd WrongUse, string UsedFor, string Effect, string Measure)
{
    /// <summary>Whether part of the money went elsewhere.</summary>
    public bool IsWrong => WrongUse.IsPositive;

    /// <summary>Throws TK-276 or TK-277.</summary>
    public void Refuse()
    {
        Vnd[] amounts = [Received, Outstanding, RightUse, WrongUse];
        if (amounts.Any(amount => amount < Vnd.Zero) || RightUse + WrongUse > Received)
            throw new RuleViolationException(UseCheckRules.UseIsWithinReceipt) { Field = nameof(RightUse) };
        if (!IsWrong)
            return;
        if (string.IsNullOrWhiteSpace(UsedFor))
            throw new RuleViolationException(UseCheckRules.WrongUseIsExplained) { Field = nameof(UsedFor) };
        if (string.IsNullOrWhiteSpace(Measure))
            throw new RuleViolationException(UseCheckRules.WrongUseIsExplained) { Field = nameof(Measure) };
    }

    /// <summary>The same with its texts in their canonical form.</summary>
    internal UseCheckFinding Cleaned() => this with
    {
        UsedFor = VietnameseText.Clean(UsedFor),
        Effect = VietnameseText.Clean(Effect),
        Measure = VietnameseText.Clean(Measure),
    };
}
