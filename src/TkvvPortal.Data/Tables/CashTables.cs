using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data;

// Money on its way from the group to the bank.
public abstract partial class PortalDbContext
{
    /// <summary>Sổ quỹ của các Tổ.</summary>
    public DbSet<CashBook> CashBooks => Set<CashBook>();

    /// <summary>Hội kiểm tra bảng kê.</summary>
    public DbSet<SheetCheck> SheetChecks => Set<SheetCheck>();

    /// <summary>Bảng kê các loại tiền.</summary>
    public DbSet<CashCount> CashCounts => Set<CashCount>();

    /// <summary>Giấy nộp tiền.</summary>
    public DbSet<HandIn> HandIns => Set<HandIn>();

    /// <summary>Thừa, thiếu tiền.</summary>
    public DbSet<CashDifference> CashDifferences => Set<CashDifference>();

    /// <summary>Xử lý thừa, thiếu.</summary>
    public DbSet<CashSettlement> CashSettlements => Set<CashSettlement>();

    /// <summary>Đề nghị hủy biên lai đã nộp tiền.</summary>
    public DbSet<ReversalRequest> ReversalRequests => Set<ReversalRequest>();

    /// <summary>Quyển biên lai giấy.</summary>
    public DbSet<NumberRange> NumberRanges => Set<NumberRange>();

    /// <summary>Tháng đã khóa sổ.</summary>
    public DbSet<MonthClosing> MonthClosings => Set<MonthClosing>();

    /// <summary>Các lần kiểm tra sổ.</summary>
    public DbSet<LedgerRun> LedgerRuns => Set<LedgerRun>();
}
