import { Kbd, Modal, Table } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";

const rows = [
  { id: "move", keys: ["j", "k"] },
  { id: "choose", keys: ["1", "5"] },
  { id: "submit", keys: ["s"] },
  { id: "return", keys: ["r"] },
  { id: "help", keys: ["?"] },
] as const;

/** The keys of review mode, in words. */
export function ReviewHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const intl = useIntl();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={intl.formatMessage({ id: "review.keys" })}
      closeButtonProps={{ "aria-label": intl.formatMessage({ id: "ui.close" }) }}
    >
      <Table>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row">
                {row.keys.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>
                <FormattedMessage id={`review.keys.${row.id}`} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
