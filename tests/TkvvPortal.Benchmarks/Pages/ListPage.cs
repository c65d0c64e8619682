namespace TkvvPortal.Benchmarks.Pages;

/// <summary>A page of a list. There are many of them on the same code, so each needs less warming up.</summary>
internal sealed class ListPage : ReadPage
{
    /// <summary>Milliseconds of processor time an office of today may cost.</summary>
    public const double LimitOfDistrict = 30;

    /// <summary>Milliseconds of processor time a much larger one may cost.</summary>
    public const double LimitOfMore = 60;

    public override bool IsPage => false;

    public override int BatchSize => 5;

    public override int WarmUp => 30;

    public override int Requests(int asked) => asked / 5;
}
