using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class SheetMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Correction",
                table: "Sheets",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FiguresAsOf",
                table: "Sheets",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Correction",
                table: "SheetRows",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "ReceiptPrints",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Copy = table.Column<int>(type: "int", nullable: false),
                    PrintedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PrintedByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiptPrints", x => new { x.RunId, x.ReceiptId });
                    table.ForeignKey(
                        name: "FK_ReceiptPrints_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReceiptPrints_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SheetMarks",
                columns: table => new
                {
                    SheetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MembershipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSigned = table.Column<bool>(type: "bit", nullable: false),
                    MarkedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MarkedByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetMarks", x => new { x.SheetId, x.MembershipId });
                    table.ForeignKey(
                        name: "FK_SheetMarks_Memberships_GroupId_MembershipId",
                        columns: x => new { x.GroupId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "GroupId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SheetMarks_Sheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Sheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptPrints_GroupId",
                table: "ReceiptPrints",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptPrints_ReceiptId_Copy",
                table: "ReceiptPrints",
                columns: new[] { "ReceiptId", "Copy" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SheetMarks_GroupId_MembershipId",
                table: "SheetMarks",
                columns: new[] { "GroupId", "MembershipId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReceiptPrints");

            migrationBuilder.DropTable(
                name: "SheetMarks");

            migrationBuilder.DropColumn(
                name: "Correction",
                table: "Sheets");

            migrationBuilder.DropColumn(
                name: "FiguresAsOf",
                table: "Sheets");

            migrationBuilder.DropColumn(
                name: "Correction",
                table: "SheetRows");
        }
    }
}
