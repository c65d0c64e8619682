namespace TkvvPortal.Domain.Members.Requests;

/// <summary>Biểu quyết: how the members who were present voted.</summary>
/// <param name="For">Tán thành.</param>
/// <param name="Against">Không tán thành.</param>
/// <param name="Abstaining">Không có ý kiến.</param>
public sealed record Vote(int For, int Against, int Abstaining)
{
    /// <summary>Everybody who voted.</summary>
    public int Total => For + Against + Abstaining;

    /// <summary>Whether more than a share of those present agree (G19, <c>to.pass</c>).</summary>
    public bool Passes(int present, decimal share) => For > present * share;
}
