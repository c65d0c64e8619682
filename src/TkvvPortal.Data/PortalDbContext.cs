using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Auditing;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data;

/// <summary>All tables of the portal, and the one place where the data scope is enforced.</summary>
public abstract partial class PortalDbContext(DbContextOptions options, CurrentScope scope)
    : IdentityUserContext<PortalUser, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The rows that exist for the present request.</summary>
    public DataScope Scope => scope.Value;

    /// <summary>
    /// Says that a form was filled in for <paramref name="version"/> of the row: saving fails with
    /// <see cref="DbUpdateConcurrencyException"/> when somebody else saved in between, also if only children change.
    /// </summary>
    public void Expect(IHaveVersion row, Guid version)
    {
        var property = Entry(row).Property(entity => entity.Version);
        property.OriginalValue = version;
        property.IsModified = true;
    }

    /// <summary>
    /// Says that several queries follow, as in a request: where opening a connection is dear, it stays open until the context is disposed.
    /// </summary>
    public virtual Task KeepConnectionAsync() => Task.CompletedTask;

    /// <inheritdoc />
    /// <remarks>
    /// Changes are looked for once. Guard, version stamp and audit trail all see these; what they change themselves they tell the tracker,
    /// so that it need not compare every row again for each of them.
    /// </remarks>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Vnd>().HaveConversion<VndConverter>();
        configurationBuilder.Properties<FiscalMonth>().HaveConversion<FiscalMonthConverter>();
        configurationBuilder.Properties<InterestRate>().HaveConversion<InterestRateConverter>().HavePrecision(9, 4);
        configurationBuilder.Properties<Applicant>().HaveConversion<JsonText<Applicant>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<Vote>().HaveConversion<JsonText<Vote>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<Waiver>().HaveConversion<JsonText<Waiver>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<LoanPlan>().HaveConversion<JsonText<LoanPlan>>().HaveMaxLength(JsonText.LongestList);
        configurationBuilder.Properties<Ballots>().HaveConversion<JsonText<Ballots>>().HaveMaxLength(JsonText.LongestBallots);
        configurationBuilder.Properties<LoanApproval>().HaveConversion<JsonText<LoanApproval>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<LoanRefusal>().HaveConversion<JsonText<LoanRefusal>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<ListSignature>().HaveConversion<JsonText<ListSignature>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<Banknotes>().HaveConversion<JsonText<Banknotes>>().HaveMaxLength(JsonText.Longest);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(256);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        builder.MakeKeysInCode();
        ScopeGroups(builder);
        foreach (var type in builder.Model.GetEntityTypes().Select(type => type.ClrType).Where(typeof(IBelongsToGroup).IsAssignableFrom))
            ScopeMethod.MakeGenericMethod(type).Invoke(this, [builder]);
        foreach (var type in builder.Model.GetEntityTypes().Select(type => type.ClrType).Where(typeof(IAboutMember).IsAssignableFrom))
            ScopeByMemberMethod.MakeGenericMethod(type).Invoke(this, [builder]);
    }

    private static readonly System.Reflection.MethodInfo ScopeMethod =
        typeof(PortalDbContext).GetMethod(nameof(ScopeByGroup), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;

    private void ScopeGroups(ModelBuilder builder)
    {
        builder.Entity<SavingsGroup>().HasQueryFilter("scope", group =>
            Scope.Everything || Scope.GroupIds.Contains(group.Id) || Scope.CommuneIds.Contains(group.CommuneId)
            || Scope.OrganisationKeys.Contains(group.CommuneId.ToString() + group.OrganisationId.ToString()));
        builder.Entity<Member>().HasQueryFilter("scope", person =>
            Scope.Everything || Memberships.Any(stay => stay.MemberId == person.Id));
        builder.Entity<AuditEntry>().HasQueryFilter("scope", entry =>
            Scope.Everything || Groups.Any(group => group.Id == entry.GroupId));
        builder.Entity<ImportRun>().HasQueryFilter("scope", run => Scope.Everything);
        builder.Entity<ImportLine>().HasQueryFilter("scope", line => Scope.Everything);
        builder.Entity<ImportFile>().HasQueryFilter("scope", file => Scope.Everything);
    }

    private void ScopeByGroup<T>(ModelBuilder builder)
        where T : class, IBelongsToGroup =>
        builder.Entity<T>().HasQueryFilter("scope", row => Scope.Everything || Groups.Any(group => group.Id == row.GroupId));

    private static readonly System.Reflection.MethodInfo ScopeByMemberMethod =
        typeof(PortalDbContext).GetMethod(nameof(ScopeByMember), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;

    private void ScopeByMember<T>(ModelBuilder builder)
        where T : class, IAboutMember =>
        builder.Entity<T>().HasQueryFilter("scope", row => Scope.Everything || Memberships.Any(stay => stay.MemberId == row.MemberId));
}
