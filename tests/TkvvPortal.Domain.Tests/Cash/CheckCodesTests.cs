using TkvvPortal.Domain.Cash;

namespace TkvvPortal.Domain.Tests.Cash;

public sealed class CheckCodesTests
{
    [Fact]
    public void Codes_are_sixteen_signs_and_never_the_same()
    {
        var codes = Enumerable.Range(0, 2_000).Select(_ => CheckCodes.New()).ToList();

        Assert.All(codes, code => Assert.Equal(code, CheckCodes.Read(code)));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Theory]
    [InlineData("7k3m-9qxa-0000-1111", "7K3M9QXA00001111")]
    [InlineData(" 7K3M 9QXA OOOO IlIl ", "7K3M9QXA00001111")]
    [InlineData("7K3M-9QXA", null)]
    [InlineData("7K3M-9QXA-0000-111U", null)]
    [InlineData(null, null)]
    public void What_is_typed_is_read_kindly(string? typed, string? code) => Assert.Equal(code, CheckCodes.Read(typed));

    [Fact]
    public void On_paper_they_stand_in_fours() => Assert.Equal("7K3M-9QXA-0000-1111", CheckCodes.InFours("7K3M9QXA00001111"));
}
