using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CashChain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReceiptReversals_GroupId",
                table: "ReceiptReversals");

            migrationBuilder.AddColumn<int>(
                name: "HandedUpTo",
                table: "Sheets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CheckCode",
                table: "Receipts",
                type: "TEXT",
                unicode: false,
                maxLength: 16,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "ForArrears",
                table: "Receipts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "FromDeposit",
                table: "Receipts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Link",
                table: "Receipts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "RangeId",
                table: "Receipts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Seal",
                table: "Receipts",
                type: "TEXT",
                unicode: false,
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "FromDeposit",
                table: "ReceiptReversals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "IsAfterHandIn",
                table: "ReceiptReversals",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Link",
                table: "ReceiptReversals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Seal",
                table: "ReceiptReversals",
                type: "TEXT",
                unicode: false,
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "FromDeposit",
                table: "ReceiptBatches",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "RangeId",
                table: "ReceiptBatches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CashBooks",
                columns: table => new
                {
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LastLink = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSeal = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Received = table.Column<long>(type: "INTEGER", nullable: false),
                    HandedIn = table.Column<long>(type: "INTEGER", nullable: false),
                    Held = table.Column<long>(type: "INTEGER", nullable: false),
                    Shortage = table.Column<long>(type: "INTEGER", nullable: false),
                    Surplus = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashBooks", x => x.GroupId);
                    table.ForeignKey(
                        name: "FK_CashBooks_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CashCounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    UpTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Expected = table.Column<long>(type: "INTEGER", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Counted = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CountedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CountedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    CountedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashCounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CashCounts_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CashCounts_Sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RanAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Groups = table.Column<int>(type: "INTEGER", nullable: false),
                    Entries = table.Column<int>(type: "INTEGER", nullable: false),
                    Faults = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MonthClosings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Interest = table.Column<long>(type: "INTEGER", nullable: false),
                    Deposit = table.Column<long>(type: "INTEGER", nullable: false),
                    FromDeposit = table.Column<long>(type: "INTEGER", nullable: false),
                    Held = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthClosings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NumberRanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    First = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GivenByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ReturnNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    UsedAtReturn = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberRanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NumberRanges_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReversalRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReversalRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReversalRequests_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReversalRequests_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReversalRequests_Sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SheetChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SaveCount = table.Column<int>(type: "INTEGER", nullable: false),
                    IsComplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSigned = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CheckedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SheetChecks_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SheetChecks_Sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    UpTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Expected = table.Column<long>(type: "INTEGER", nullable: false),
                    Counted = table.Column<long>(type: "INTEGER", nullable: false),
                    UncheckedReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ReceivedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Link = table.Column<int>(type: "INTEGER", nullable: false),
                    Seal = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandIns", x => x.Id);
                    table.CheckConstraint("CK_HandIns_Counted", "Counted >= 0");
                    table.CheckConstraint("CK_HandIns_Expected", "Expected >= 0");
                    table.ForeignKey(
                        name: "FK_HandIns_CashCounts_CountId",
                        column: x => x.CountId,
                        principalTable: "CashCounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandIns_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandIns_Sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CashDifferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    HandInId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Link = table.Column<int>(type: "INTEGER", nullable: false),
                    Seal = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashDifferences", x => x.Id);
                    table.CheckConstraint("CK_CashDifferences_Amount", "Amount > 0");
                    table.ForeignKey(
                        name: "FK_CashDifferences_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CashDifferences_HandIns_HandInId",
                        column: x => x.HandInId,
                        principalTable: "HandIns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CashDifferences_Sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CashSettlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DifferenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledById = table.Column<Guid>(type: "TEXT", nullable: false),
                    SettledByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Link = table.Column<int>(type: "INTEGER", nullable: false),
                    Seal = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashSettlements", x => x.Id);
                    table.CheckConstraint("CK_CashSettlements_Amount", "Amount > 0");
                    table.ForeignKey(
                        name: "FK_CashSettlements_CashDifferences_DifferenceId",
                        column: x => x.DifferenceId,
                        principalTable: "CashDifferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CashSettlements_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Receipts from before are given a code by chance, so that the codes are unique.
            migrationBuilder.Sql("UPDATE Receipts SET CheckCode = hex(randomblob(8));");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_CheckCode",
                table: "Receipts",
                column: "CheckCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_GroupId_Link",
                table: "Receipts",
                columns: new[] { "GroupId", "Link" },
                unique: true,
                filter: "Link > 0");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptReversals_GroupId_Link",
                table: "ReceiptReversals",
                columns: new[] { "GroupId", "Link" },
                unique: true,
                filter: "Link > 0");

            migrationBuilder.CreateIndex(
                name: "IX_CashCounts_GroupId",
                table: "CashCounts",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_CashCounts_OneWaiting",
                table: "CashCounts",
                column: "SheetId",
                unique: true,
                filter: "Status = 0");

            migrationBuilder.CreateIndex(
                name: "IX_CashDifferences_GroupId_Link",
                table: "CashDifferences",
                columns: new[] { "GroupId", "Link" },
                unique: true,
                filter: "Link > 0");

            migrationBuilder.CreateIndex(
                name: "IX_CashDifferences_HandInId",
                table: "CashDifferences",
                column: "HandInId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CashDifferences_SheetId",
                table: "CashDifferences",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_CashSettlements_DifferenceId",
                table: "CashSettlements",
                column: "DifferenceId");

            migrationBuilder.CreateIndex(
                name: "IX_CashSettlements_GroupId_Link",
                table: "CashSettlements",
                columns: new[] { "GroupId", "Link" },
                unique: true,
                filter: "Link > 0");

            migrationBuilder.CreateIndex(
                name: "IX_HandIns_CountId",
                table: "HandIns",
                column: "CountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandIns_GroupId_Link",
                table: "HandIns",
                columns: new[] { "GroupId", "Link" },
                unique: true,
                filter: "Link > 0");

            migrationBuilder.CreateIndex(
                name: "IX_HandIns_ReceivedOn",
                table: "HandIns",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_HandIns_SheetId",
                table: "HandIns",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_MonthClosings_Month",
                table: "MonthClosings",
                column: "Month",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NumberRanges_GroupId_Year_First",
                table: "NumberRanges",
                columns: new[] { "GroupId", "Year", "First" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReversalRequests_GroupId",
                table: "ReversalRequests",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_ReversalRequests_ReceiptId",
                table: "ReversalRequests",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_ReversalRequests_SheetId",
                table: "ReversalRequests",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetChecks_GroupId",
                table: "SheetChecks",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetChecks_SheetId",
                table: "SheetChecks",
                column: "SheetId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CashBooks");

            migrationBuilder.DropTable(
                name: "CashSettlements");

            migrationBuilder.DropTable(
                name: "LedgerRuns");

            migrationBuilder.DropTable(
                name: "MonthClosings");

            migrationBuilder.DropTable(
                name: "NumberRanges");

            migrationBuilder.DropTable(
                name: "ReversalRequests");

            migrationBuilder.DropTable(
                name: "SheetChecks");

            migrationBuilder.DropTable(
                name: "CashDifferences");

            migrationBuilder.DropTable(
                name: "HandIns");

            migrationBuilder.DropTable(
                name: "CashCounts");

            migrationBuilder.DropIndex(
                name: "IX_Receipts_CheckCode",
                table: "Receipts");

            migrationBuilder.DropIndex(
                name: "IX_Receipts_GroupId_Link",
                table: "Receipts");

            migrationBuilder.DropIndex(
                name: "IX_ReceiptReversals_GroupId_Link",
                table: "ReceiptReversals");

            migrationBuilder.DropColumn(
                name: "HandedUpTo",
                table: "Sheets");

            migrationBuilder.DropColumn(
                name: "CheckCode",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "ForArrears",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "FromDeposit",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "Link",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "RangeId",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "Seal",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "FromDeposit",
                table: "ReceiptReversals");

            migrationBuilder.DropColumn(
                name: "IsAfterHandIn",
                table: "ReceiptReversals");

            migrationBuilder.DropColumn(
                name: "Link",
                table: "ReceiptReversals");

            migrationBuilder.DropColumn(
                name: "Seal",
                table: "ReceiptReversals");

            migrationBuilder.DropColumn(
                name: "FromDeposit",
                table: "ReceiptBatches");

            migrationBuilder.DropColumn(
                name: "RangeId",
                table: "ReceiptBatches");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptReversals_GroupId",
                table: "ReceiptReversals",
                column: "GroupId");
        }
    }
}
