using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Places;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>
/// Lets what was decided about places take effect on its day: once a day with the first request, and at once after a change. It acts for
/// the office, whoever asked, because groups of every scope follow their hamlets. What falls due of loans follows the session days.
/// </summary>
public sealed class PlacesOfToday(IServiceScopeFactory scopes, PortalClock clock) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private DateOnly _done;

    /// <summary>Does what is due today, unless that was done already.</summary>
    public async Task EnsureAsync()
    {
        if (_done != clock.Today)
            await RenewAsync();
    }

    /// <summary>Does what is due today.</summary>
    public async Task RenewAsync()
    {
        await _oneAtATime.WaitAsync();
        try
        {
            var today = clock.Today;
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
            scope.ServiceProvider.GetRequiredService<Actor>().Operation = "Places.TakeEffect";
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            await db.BringPlacesToAsync(today);
            await db.ForeseeLoansAsync();
            _done = today;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _oneAtATime.Dispose();
}
