using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

// Closed minutes are sealed and signed; the leadership may unlock them, and that stays visible.
public sealed partial class Meeting
{
    private readonly List<MinutesSignature> _signatures = [];
    private readonly List<MinutesUnlock> _unlocks = [];

    /// <summary>How often the minutes were closed.</summary>
    public int LockNumber { get; private set; }

    /// <summary>The seal over the content of the closed minutes, in hex; none while they are open.</summary>
    public string? Seal { get; private set; }

    /// <summary>The digest of what was concluded, figures left out: the same month after month when minutes are only copied.</summary>
    public string? Words { get; private set; }

    /// <summary>Who signed, also what was unlocked since.</summary>
    public IReadOnlyList<MinutesSignature> Signatures => _signatures;

    /// <summary>When the minutes were unlocked, by whom and why.</summary>
    public IReadOnlyList<MinutesUnlock> Unlocks => _unlocks;

    /// <summary>Seals the closed minutes together with the opinions written down in them.</summary>
    public void SealWith(IEnumerable<string> opinions)
    {
        LockNumber++;
        Seal = MinutesDigest.Of(this, opinions);
        Words = MinutesDigest.WordsOf(this);
    }

    /// <summary>Signs the closed minutes; throws TK-470 while they are open, TK-471 the second time, TK-472 for one person in both parts, TK-473 for a wrong password.</summary>
    /// <param name="part">Chair or secretary.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="isPasswordRight">Whether the person's password was entered rightly just now.</param>
    public MinutesSignature Sign(MinutesPart part, Signature by, bool isPasswordRight)
    {
        if (Status != MeetingStatus.Closed)
            throw new RuleViolationException(MinutesRules.OnlyClosedIsSigned);
        if (!isPasswordRight)
            throw new RuleViolationException(MinutesRules.PasswordIsRight) { Field = "Password" };
        if (SignatureOf(part) is { } before)
            throw new RuleViolationException(MinutesRules.PartIsSignedOnce, before.UserName) { Field = "Part" };
        if (_signatures.Exists(one => one.LockNumber == LockNumber && one.UserId == by.UserId))
            throw new RuleViolationException(MinutesRules.TwoPeopleSign) { Field = "Part" };
        var signature = new MinutesSignature(this, part, by);
        _signatures.Add(signature);
        return signature;
    }

    /// <summary>The signature of a part under the minutes as they are closed now; none when nobody signed.</summary>
    public MinutesSignature? SignatureOf(MinutesPart part) => _signatures.Find(one => one.LockNumber == LockNumber && one.Part == part);

    /// <summary>Opens closed minutes again; throws TK-470 or TK-474. What was decided and settled stays settled.</summary>
    public MinutesUnlock Unlock(Guid id, string? reason, Signature by)
    {
        if (Status != MeetingStatus.Closed)
            throw new RuleViolationException(MinutesRules.OnlyClosedIsSigned);
        if (Clean(reason) is not { } why)
            throw new RuleViolationException(MinutesRules.UnlockHasReason) { Field = "Text" };
        var unlock = new MinutesUnlock(id, this, why, by);
        _unlocks.Add(unlock);
        (Status, Seal) = (MeetingStatus.Drafting, null);
        return unlock;
    }
}
