using TkvvPortal.Domain.Places;

namespace TkvvPortal.Domain.Tests.Places;

public sealed class HamletTests
{
    [Fact]
    public void A_hamlet_keeps_its_identity_when_its_commune_is_merged()
    {
        var (before, after) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var hamlet = new Hamlet(Guid.CreateVersion7(), "00000001", "Ấp Minh Thành", after);

        hamlet.Place(before, "Ấp Minh Thành", new DateOnly(2007, 1, 1), new DateOnly(2025, 6, 30));
        hamlet.Place(after, "Ấp Minh Thành", new DateOnly(2025, 7, 1));

        Assert.Equal([before, after], hamlet.Placements.Select(placement => placement.CommuneId));
        Assert.All(hamlet.Placements, placement => Assert.Equal(hamlet.Id, placement.HamletId));
        Assert.Null(hamlet.Placements[1].ValidTo);
    }
}
