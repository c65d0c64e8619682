using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data;

// Loans, deposits, sheets and receipts.
public abstract partial class PortalDbContext
{
    /// <summary>Món vay.</summary>
    public DbSet<Loan> Loans => Set<Loan>();

    /// <summary>Phiếu kiểm tra sử dụng vốn vay (06/TD).</summary>
    public DbSet<UseCheckSheet> UseCheckSheets => Set<UseCheckSheet>();

    /// <summary>Checks of the use of loans, a loan a line.</summary>
    public DbSet<LoanUseCheck> UseChecks => Set<LoanUseCheck>();

    /// <summary>What happened to loans.</summary>
    public DbSet<LoanEvent> LoanEvents => Set<LoanEvent>();

    /// <summary>Giấy đề nghị vay vốn (01/TD).</summary>
    public DbSet<LoanRequest> LoanRequests => Set<LoanRequest>();

    /// <summary>Danh sách đề nghị vay vốn (03/TD).</summary>
    public DbSet<LoanRequestList> LoanRequestLists => Set<LoanRequestList>();

    /// <summary>Tiền gửi tổ viên.</summary>
    public DbSet<DepositAccount> DepositAccounts => Set<DepositAccount>();

    /// <summary>Bảng kê 13/TD.</summary>
    public DbSet<CollectionSheet> Sheets => Set<CollectionSheet>();

    /// <summary>Rows of the sheets.</summary>
    public DbSet<SheetRow> SheetRows => Set<SheetRow>();

    /// <summary>What is written beside the rows of sheets.</summary>
    public DbSet<SheetMark> SheetMarks => Set<SheetMark>();

    /// <summary>Every time a receipt was put on paper.</summary>
    public DbSet<ReceiptPrint> ReceiptPrints => Set<ReceiptPrint>();

    /// <summary>Receipt numbers of groups and years.</summary>
    public DbSet<ReceiptBook> ReceiptBooks => Set<ReceiptBook>();

    /// <summary>Saves of sheets.</summary>
    public DbSet<ReceiptBatch> ReceiptBatches => Set<ReceiptBatch>();

    /// <summary>Biên lai.</summary>
    public DbSet<Receipt> Receipts => Set<Receipt>();

    /// <summary>What members who moved had paid before.</summary>
    public DbSet<CarriedReceipt> CarriedReceipts => Set<CarriedReceipt>();

    /// <summary>Receipts taken back.</summary>
    public DbSet<ReceiptReversal> ReceiptReversals => Set<ReceiptReversal>();
}
