namespace TkvvPortal.Web.Infrastructure;

/// <summary>A month in an address: <c>2026-10</c>. The portal knows no month before 2020.</summary>
internal static class MonthRoute
{
    public const string Month = @"{thang:regex(^20[[2-9]]\d-(0[[1-9]]|1[[0-2]])$)}";
}
