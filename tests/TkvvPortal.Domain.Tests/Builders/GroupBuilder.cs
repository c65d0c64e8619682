using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>A group in the hamlet Minh Thành.</summary>
internal static class GroupBuilder
{
    public static readonly Hamlet MinhThanh = new(Guid.CreateVersion7(), "00000001", "Ấp Minh Thành", Guid.CreateVersion7());

    public static SavingsGroup Found(string code = "0012345", string name = "Tổ Minh Thành 1") =>
        SavingsGroup.Found(
            Guid.CreateVersion7(), code, name, MinhThanh, Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2015, 5, 4));
}
