using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class BylawsTests
{
    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly Guid Group = Guid.CreateVersion7();

    private readonly Bylaws _present = Adopt("Điều 1. Họp ngày 5.\r\nĐiều 2.  Gửi 20.000 đồng. ", First, null);

    [Fact]
    public void A_version_follows_the_one_before_and_keeps_its_lines()
    {
        var next = Adopt("Điều 1. Họp ngày 7.", First.AddDays(1), _present);

        Assert.Equal((1, First, "Điều 1. Họp ngày 5.\nĐiều 2. Gửi 20.000 đồng."), (_present.Number, _present.EffectiveFrom, _present.Text));
        Assert.Equal((2, First.AddDays(1), Group), (next.Number, next.EffectiveFrom, next.GroupId));
    }

    [Fact]
    public void A_version_has_a_text_is_later_and_says_something_else()
    {
        Refused.By(GroupLifeRules.BylawsHaveText, "Text", () => Adopt(" \n ", First, null));
        Refused.By(GroupLifeRules.BylawsFollow, "On", () => Adopt("Điều 1. Họp ngày 7.", First, _present));
        Refused.By(GroupLifeRules.SomethingChanges, "", () => Adopt(_present.Text + " \n", First.AddDays(1), _present));
    }

    private static Bylaws Adopt(string text, DateOnly from, Bylaws? previous) => Bylaws.Adopt((Guid.CreateVersion7(), Group), text, from, previous);
}
