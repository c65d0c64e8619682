using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>What is declared of the two who are elected (G08–G11).</summary>
/// <param name="AreKin">They are husband and wife, parent and child, or siblings.</param>
/// <param name="SitOnCommittee">One of them sits on the standing committee of the commune's mass organisation.</param>
/// <param name="ServeOtherBank">One of them leads a loan group of another bank.</param>
public sealed record BoardDeclaration(bool AreKin, bool SitOnCommittee, bool ServeOtherBank)
{
    /// <summary>The rules that the election breaks by what is declared.</summary>
    public IReadOnlyList<Concern> Concerns() =>
    [
        .. AreKin ? [new Concern(GroupLifeRules.BoardIsNotKin, Severity.Block, nameof(AreKin))] : Array.Empty<Concern>(),
        .. SitOnCommittee ? [new Concern(GroupLifeRules.BoardIsNotOfCommittee, Severity.Block, nameof(SitOnCommittee))] : Array.Empty<Concern>(),
        .. ServeOtherBank ? [new Concern(GroupLifeRules.BoardServesNoOtherBank, Severity.Warn, nameof(ServeOtherBank))] : Array.Empty<Concern>(),
    ];
}
