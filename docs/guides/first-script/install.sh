npm install braket-cloudtrail
npm install --save-dev tsx typescript @types/node
