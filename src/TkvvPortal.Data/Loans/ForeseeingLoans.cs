using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Data.Loans;

/// <summary>Keeps what falls due next with the loans. It is drawn up from other rows, so neither audited nor taken back: it is drawn up anew.</summary>
public static class ForeseeingLoans
{
    private const int Portion = 1_000;

    private static readonly HashSet<string> Drawn = [nameof(Loan.NextDueOn), nameof(Loan.NextDueAmount), nameof(Loan.FrozenUntil)];

    /// <summary>
    /// Draws up the loans of the office whose terms, figures, group, session day or parameters say otherwise than what is kept, and saves
    /// them, some at a time; answers how many. Doing it again changes nothing. What the context was about to save is to be saved before.
    /// </summary>
    public static async Task<int> ForeseeLoansAsync(this PortalDbContext db)
    {
        if (!db.Scope.Everything)
            throw new InvalidOperationException("What falls due is drawn up for the whole office.");
        var outlooks = await Outlooks.LoadAsync(db);
        List<Guid> stale = [];
        await foreach (var loan in db.Loans.AsNoTracking().AsAsyncEnumerable())
        {
            if (loan.Outlook != outlooks.Of(loan))
                stale.Add(loan.Id);
        }

        foreach (var portion in stale.Chunk(Portion))
        {
            foreach (var loan in await db.Loans.Where(loan => portion.Contains(loan.Id)).ToListAsync())
                loan.Foresee(outlooks.Of(loan));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        return stale.Count;
    }

    /// <summary>
    /// Draws up the loans that the context is about to save, and those of groups that it is about to give another transaction point; the
    /// caller saves.
    /// </summary>
    public static async Task ForeseeChangedAsync(this PortalDbContext db)
    {
        var regrouped = db.ChangeTracker.Entries<SavingsGroup>()
            .Where(entry => entry.State == EntityState.Modified && entry.Property(group => group.TransactionPointId).IsModified)
            .Select(entry => entry.Entity.Id).ToList();
        var loans = db.ChangeTracker.Entries<Loan>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity).ToList();
        if (regrouped.Count + loans.Count == 0)
            return;
        if (regrouped.Count > 0)
            loans.AddRange(await db.Loans.Where(loan => regrouped.Contains(loan.GroupId)).ToListAsync());
        var outlooks = await Outlooks.LoadAsync(db);
        loans.ForEach(loan => loan.Foresee(outlooks.Of(loan)));
    }

    /// <summary>Whether a property is drawn up from other rows.</summary>
    internal static bool IsDrawn(string property) => Drawn.Contains(property);

    /// <summary>Whether nothing of a row changes but what is drawn up from other rows.</summary>
    internal static bool IsOnlyForeseen(this EntityEntry entry) =>
        entry is { State: EntityState.Modified, Entity: Loan } && entry.Properties.All(property => !property.IsModified || property.Metadata.Name == nameof(Loan.Version) || IsDrawn(property.Metadata.Name));
}
