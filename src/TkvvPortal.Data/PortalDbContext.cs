using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Conventions;
using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Auditing;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data;

/// <summary>All tables of the portal, and the one place where the data scope is enforced.</summary>
public abstract class PortalDbContext(DbContextOptions options, CurrentScope scope)
    : IdentityUserContext<PortalUser, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The rows that exist for the present request.</summary>
    public DataScope Scope => scope.Value;

    /// <summary>Tổ TK&amp;VV.</summary>
    public DbSet<SavingsGroup> Groups => Set<SavingsGroup>();

    /// <summary>Board terms of groups.</summary>
    public DbSet<BoardTerm> BoardTerms => Set<BoardTerm>();

    /// <summary>Persons.</summary>
    public DbSet<Member> Members => Set<Member>();

    /// <summary>Stays of persons in groups.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>Món vay.</summary>
    public DbSet<Loan> Loans => Set<Loan>();

    /// <summary>Tiền gửi tổ viên.</summary>
    public DbSet<DepositAccount> DepositAccounts => Set<DepositAccount>();

    /// <summary>Bảng kê 13/TD.</summary>
    public DbSet<CollectionSheet> Sheets => Set<CollectionSheet>();

    /// <summary>Rows of the sheets.</summary>
    public DbSet<SheetRow> SheetRows => Set<SheetRow>();

    /// <summary>Receipt numbers of groups and years.</summary>
    public DbSet<ReceiptBook> ReceiptBooks => Set<ReceiptBook>();

    /// <summary>Saves of sheets.</summary>
    public DbSet<ReceiptBatch> ReceiptBatches => Set<ReceiptBatch>();

    /// <summary>Biên lai.</summary>
    public DbSet<Receipt> Receipts => Set<Receipt>();

    /// <summary>Receipts taken back.</summary>
    public DbSet<ReceiptReversal> ReceiptReversals => Set<ReceiptReversal>();

    /// <summary>Cuộc họp.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Members' attendance.</summary>
    public DbSet<MemberAttendance> MemberAttendances => Set<MemberAttendance>();

    /// <summary>Officials' attendance.</summary>
    public DbSet<OfficialAttendance> OfficialAttendances => Set<OfficialAttendance>();

    /// <summary>Topics of meetings.</summary>
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    /// <summary>Officers assigned to meetings.</summary>
    public DbSet<DutyAssignment> DutyAssignments => Set<DutyAssignment>();

    /// <summary>Corrections of closed minutes.</summary>
    public DbSet<Addendum> Addenda => Set<Addendum>();

    /// <summary>Opinions raised at meetings.</summary>
    public DbSet<Petition> Petitions => Set<Petition>();

    /// <summary>PGD.</summary>
    public DbSet<Office> Offices => Set<Office>();

    /// <summary>Xã of today and of before.</summary>
    public DbSet<Commune> Communes => Set<Commune>();

    /// <summary>Which commune became part of which.</summary>
    public DbSet<CommuneLineage> CommuneLineages => Set<CommuneLineage>();

    /// <summary>Ấp.</summary>
    public DbSet<Hamlet> Hamlets => Set<Hamlet>();

    /// <summary>Điểm giao dịch xã.</summary>
    public DbSet<TransactionPoint> TransactionPoints => Set<TransactionPoint>();

    /// <summary>Hội đoàn thể.</summary>
    public DbSet<MassOrganisation> Organisations => Set<MassOrganisation>();

    /// <summary>Chương trình tín dụng.</summary>
    public DbSet<LoanProgramme> Programmes => Set<LoanProgramme>();

    /// <summary>Dated rates of programmes.</summary>
    public DbSet<ProgrammeRate> ProgrammeRates => Set<ProgrammeRate>();

    /// <summary>Dated parameters.</summary>
    public DbSet<PolicyParameter> PolicyParameters => Set<PolicyParameter>();

    /// <summary>Dated assignments of accounts.</summary>
    public DbSet<Assignment> Assignments => Set<Assignment>();

    /// <summary>The audit trail.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Keys that protect cookies and forms.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

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

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Vnd>().HaveConversion<VndConverter>();
        configurationBuilder.Properties<FiscalMonth>().HaveConversion<FiscalMonthConverter>();
        configurationBuilder.Properties<InterestRate>().HaveConversion<InterestRateConverter>().HavePrecision(9, 4);
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
    }

    private static readonly System.Reflection.MethodInfo ScopeMethod =
        typeof(PortalDbContext).GetMethod(nameof(ScopeByGroup), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;

    private void ScopeGroups(ModelBuilder builder)
    {
        builder.Entity<SavingsGroup>().HasQueryFilter("scope", group =>
            Scope.Everything || Scope.GroupIds.Contains(group.Id)
            || (Scope.CommuneIds.Contains(group.CommuneId)
                && (Scope.OrganisationId == null || group.OrganisationId == Scope.OrganisationId)));
        builder.Entity<Member>().HasQueryFilter("scope", person =>
            Scope.Everything || Memberships.Any(stay => stay.MemberId == person.Id));
        builder.Entity<AuditEntry>().HasQueryFilter("scope", entry =>
            Scope.Everything || Groups.Any(group => group.Id == entry.GroupId));
    }

    private void ScopeByGroup<T>(ModelBuilder builder)
        where T : class, IBelongsToGroup =>
        builder.Entity<T>().HasQueryFilter("scope", row => Scope.Everything || Groups.Any(group => group.Id == row.GroupId));
}
