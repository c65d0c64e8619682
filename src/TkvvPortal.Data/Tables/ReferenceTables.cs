using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data;

// Places, organisations, programmes and dated parameters: the same for everybody.
public abstract partial class PortalDbContext
{
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

    /// <summary>Ngày nghỉ lễ, tết and weekend days worked in exchange.</summary>
    public DbSet<Holiday> Holidays => Set<Holiday>();
}
