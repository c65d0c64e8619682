namespace TkvvPortal.Domain.Members.Requests;

/// <summary>Ngoại lệ: rules of a request set aside by who may, with the reason; shown wherever the request and its stay are.</summary>
/// <param name="RuleIds">The ids of the rules, separated by spaces.</param>
/// <param name="Reason">Why.</param>
/// <param name="ByName">The name of who allowed it.</param>
/// <param name="AtUtc">The instant.</param>
public sealed record Waiver(string RuleIds, string Reason, string ByName, DateTime AtUtc)
{
    /// <summary>Whether it sets a rule aside.</summary>
    public bool Covers(string ruleId) => RuleIds.Split(' ').Contains(ruleId);

    /// <summary>The exception in one sentence, as minutes and lists of members show it.</summary>
    public string Sentence => $"Ngoại lệ {RuleIds.Replace(" ", ", ", StringComparison.Ordinal)} do {ByName} cho phép: {Reason}";
}
